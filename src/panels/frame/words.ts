import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { pageOpened } from '../../state/opening';

/** Told when a panel needs words beyond those of the first map. */
let onWanted: (() => void) | undefined;
let isWanted = false;
let arrived: () => void = () => undefined;
const allHere = new Promise<void>((resolve) => {
  arrived = resolve;
});

/** The page listens for the first panel that needs all words. */
export function whenAllWanted(listener: () => void): () => void {
  onWanted = listener;
  if (isWanted) listener();
  return () => {
    onWanted = undefined;
  };
}

/** The page says that all words are on screen's side. */
export function allWordsArrived(): void {
  arrived();
}

/** Asks for all words, and waits until they are here. */
export function allWords(): Promise<void> {
  isWanted = true;
  onWanted?.();
  return allHere;
}

/** A panel of its own chunk that is shown once its words are here too. */
export function lazyPanel<Props>(load: () => Promise<ComponentType<Props>>): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => {
    const [component] = await Promise.all([load(), allWords()]);
    return { default: component };
  });
}

/** A panel that the first map does not wait for: its code and words are asked for once that stands. */
export function laterPanel<Props>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => {
    await pageOpened();
    const [component] = await Promise.all([load(), allWords()]);
    return { default: component };
  });
}
