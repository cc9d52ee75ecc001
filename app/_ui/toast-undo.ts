import { toast } from "./toast";

interface Undoable {
  /** What was done. */
  words: string;
  /** How else it can be undone, for those who are not quick. */
  more: string;
  onUndo: () => void;
}

const shownMs = 12_000;

/** Says what was done, read out politely, with a way back. Alt+T leads the keyboard there; its time stands still then. */
export function toastUndo({ words, more, onUndo }: Undoable): void {
  toast(words, { description: more, duration: shownMs, action: { label: "Undo", onClick: onUndo } });
}
