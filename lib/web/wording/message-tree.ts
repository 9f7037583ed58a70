/** Texts as they stand in messages/<locale>, one branch for each file. */
export type MessageTree = { [key: string]: string | MessageTree };

/** The part of `tree` under some paths ('forms.runtime'), in its place. @throws Error where there is no such part */
export function pickedFrom(tree: MessageTree, paths: readonly string[]): MessageTree {
  return paths.reduce<MessageTree>((picked, path) => mergedMessages(picked, placed(tree, path)), {});
}

export function mergedMessages(left: MessageTree, right: MessageTree): MessageTree {
  const merged = { ...left };
  for (const [key, value] of Object.entries(right)) {
    const before = merged[key];
    merged[key] = typeof before === 'object' && typeof value === 'object' ? mergedMessages(before, value) : value;
  }
  return merged;
}

function placed(tree: MessageTree, path: string): MessageTree {
  const heads = path.split('.');
  const part = heads.reduce<string | MessageTree | undefined>(
    (branch, head) => (typeof branch === 'object' ? branch[head] : undefined),
    tree,
  );
  if (typeof part !== 'object') throw new Error(`There are no texts under ${path}.`);
  return heads.reduceRight<MessageTree>((branch, head) => ({ [head]: branch }), part);
}

/** Every text under a path, by the rest of its key: 'list.title'. */
export function textsUnder(tree: MessageTree, path: string | undefined): Map<string, string> {
  const texts = new Map<string, string>();
  const gather = (branch: MessageTree, head: string): void => {
    for (const [key, value] of Object.entries(branch)) {
      if (typeof value === 'string') texts.set(`${head}${key}`, value);
      else gather(value, `${head}${key}.`);
    }
  };
  const heads = path === undefined ? [] : path.split('.');
  gather(
    heads.reduce<MessageTree>((branch, head) => branchOf(branch, head), tree),
    '',
  );
  return texts;
}

const branchOf = (tree: MessageTree, head: string): MessageTree => {
  const branch = tree[head];
  return typeof branch === 'object' ? branch : {};
};
