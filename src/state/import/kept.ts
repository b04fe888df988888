/** Own points that this device keeps, and what would miss them. */
export interface KeptTable {
  readonly key: string;
  readonly name?: string;
  readonly rows?: number;
  readonly bytes?: number;
  /** Titles of the scenarios on this device that show them, the open one first. */
  readonly usedBy: readonly string[];
  /** A tab that is open may come back to them by undo. */
  readonly isHeld: boolean;
  readonly isInFile: boolean;
  /** The day on which they go by themselves, ISO; nothing while something uses them. */
  readonly goesOn?: string;
}

/** What the device keeps of the user's own data, to look at and to remove. */
export interface KeptDoor {
  list(): Promise<readonly KeptTable[]>;
  /** Removes points for good, whatever uses them; false where the browser refuses. */
  remove(key: string): Promise<boolean>;
}

let door: KeptDoor | undefined;

/** The page hands in the door, as panels do not know the database. */
export function provideKeptDoor(given: KeptDoor): void {
  door = given;
}

export function keptDoor(): KeptDoor | undefined {
  return door;
}
