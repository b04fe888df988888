/** Requests of one asker: at most one on its way, and then the latest that was asked for meanwhile. */
export interface Lane<Asked> {
  ask(asked: Asked): void;
  /** Request `id` is the one on its way. */
  owns(id: number): boolean;
  /** What is on its way. */
  sent(): Asked | undefined;
  /** The answer has come and is dealt with: what waits goes out. */
  done(): void;
  /** What waits, and what is on its way, is not wanted any more: an answer to it is nobody's. */
  forget(): void;
  open(): void;
  /** Nothing is sent until it opens again; it is shut at first. */
  shut(): void;
}

/** A lane of its own. `send` gives the id of its request. */
export function lane<Asked>(send: (asked: Asked) => number): Lane<Asked> {
  return lanes(send)();
}

/** Lanes that share one way out: of all their requests one is on its way at a time, who asked first goes next. */
export function lanes<Asked>(send: (asked: Asked) => number): () => Lane<Asked> {
  let isOpen = false;
  let flying: { readonly asker: number; readonly id: number; readonly asked: Asked } | undefined;
  const waiting = new Map<number, Asked>();
  const next = (): void => {
    const [first] = waiting;
    if (!isOpen || flying !== undefined || first === undefined) return;
    const [asker, asked] = first;
    waiting.delete(asker);
    flying = { asker, id: send(asked), asked };
  };
  let askers = 0;
  return () => {
    const asker = ++askers;
    return {
      ask(asked) {
        waiting.set(asker, asked);
        next();
      },
      owns: (id) => flying?.asker === asker && flying.id === id,
      sent: () => (flying?.asker === asker ? flying.asked : undefined),
      done() {
        flying = undefined;
        next();
      },
      forget() {
        waiting.delete(asker);
        if (flying?.asker === asker) flying = undefined;
        next();
      },
      open() {
        isOpen = true;
        next();
      },
      shut() {
        isOpen = false;
      },
    };
  };
}
