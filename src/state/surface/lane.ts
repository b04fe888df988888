/** Requests of one kind: one on its way at a time, and then the latest that was asked for meanwhile. */
export interface Lane<Asked> {
  ask(asked: Asked): void;
  /** Request `id` is the one on its way. */
  owns(id: number): boolean;
  /** The answer has come and is dealt with: what waits goes out. */
  done(): void;
  /** What waits is not wanted any more. */
  drop(): void;
  open(): void;
  /** Nothing is sent until it opens again; it is shut at first. */
  shut(): void;
}

/** `send` gives the id of its request. */
export function lane<Asked>(send: (asked: Asked) => number): Lane<Asked> {
  let isOpen = false;
  let flying: number | undefined;
  let waiting: { readonly asked: Asked } | undefined;
  const next = (): void => {
    if (!isOpen || flying !== undefined || waiting === undefined) return;
    const { asked } = waiting;
    waiting = undefined;
    flying = send(asked);
  };
  return {
    ask(asked) {
      waiting = { asked };
      next();
    },
    owns: (id) => id === flying,
    done() {
      flying = undefined;
      next();
    },
    drop() {
      waiting = undefined;
    },
    open() {
      isOpen = true;
      next();
    },
    shut() {
      isOpen = false;
    },
  };
}
