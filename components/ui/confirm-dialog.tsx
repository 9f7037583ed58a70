'use client';

import type { RefObject } from 'react';
import { Button, type ButtonKind } from './button';
import { Dialog } from './dialog';

export type Question = {
  title: string;
  text?: string;
  /** The act itself, 撤回申报, and the way back, 继续填写; never 确定 and 取消. */
  confirm: string;
  cancel: string;
  /** One more Enter is enough. */
  isReady?: boolean;
};

type ConfirmDialogProps = {
  isOpen: boolean;
  opener: RefObject<HTMLElement | null>;
  question: Question;
  kind: ButtonKind;
  onConfirm: () => void;
  onClose: () => void;
};

export default function ConfirmDialog({ isOpen, opener, question, kind, onConfirm, onClose }: ConfirmDialogProps) {
  return (
    <Dialog isOpen={isOpen} opener={opener} onOpenChange={onClose} title={question.title} text={question.text}>
      <div className="mt-6 flex flex-wrap justify-end gap-3">
        <Button onClick={onClose}>{question.cancel}</Button>
        <Button kind={kind} autoFocus={question.isReady} onClick={onConfirm}>
          {question.confirm}
        </Button>
      </div>
    </Dialog>
  );
}
