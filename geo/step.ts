/** One file of `public/`, as it must stand. `path` is relative to `public/`. */
export interface Artefact {
  readonly path: string;
  readonly bytes: Uint8Array | string;
}

/** One artefact or a few that belong together; the same sources give the same bytes. */
export interface Step {
  readonly name: string;
  /** Paths relative to `public/` that `make` returns. */
  readonly outputs: readonly string[];
  make(): Promise<readonly Artefact[]>;
}
