/** A run of letters, of digits, or one mark. Half-spaces part tokens as spaces do, but `before` tells them apart. */
export interface Token {
  /** Folded. */
  text: string;
  kind: 'word' | 'digits' | 'mark';
  /** What stands between this token and the one before. */
  before: 'line' | 'space' | 'zwnj' | 'none';
  /** Set where an empty line stands before this token (`blank`), or a tab inside its line (`cell`). */
  gap?: 'blank' | 'cell';
  /** UTF-16 indices into the raw text, end exclusive. */
  start: number;
  end: number;
}
