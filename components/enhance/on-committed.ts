/**
 * Tells of what somebody has put into a control: at each sign, and of a composition (拼音, 五笔) only once it has ended. What
 * stands in a control half-way is nobody's text yet. Returns what ends that.
 */
export function onCommitted(hear: (event: Event) => void, target: EventTarget = document): () => void {
  const hearInput = (event: Event) => {
    if (!isComposing(event)) hear(event);
  };
  target.addEventListener('input', hearInput);
  // Not every browser says `input` once more after it.
  target.addEventListener('compositionend', hear);
  return () => {
    target.removeEventListener('input', hearInput);
    target.removeEventListener('compositionend', hear);
  };
}

const isComposing = (event: Event): boolean => 'isComposing' in event && event.isComposing === true;
