/** What keys and clickers ask of a story on the wall. */
export type StageCommand = 'next' | 'prior' | 'first' | 'last' | 'blank' | 'leave';

const COMMANDS: Readonly<Record<string, StageCommand>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  Enter: 'next',
  ArrowLeft: 'prior',
  ArrowUp: 'prior',
  PageUp: 'prior',
  Backspace: 'prior',
  Home: 'first',
  End: 'last',
  b: 'blank',
  B: 'blank',
  '.': 'blank',
  Escape: 'leave',
};

/** The command of a key, by `KeyboardEvent.key`; other keys have none. */
export function keyCommand(key: string): StageCommand | undefined {
  return Object.hasOwn(COMMANDS, key) ? COMMANDS[key] : undefined;
}
