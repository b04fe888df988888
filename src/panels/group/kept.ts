import type { Person } from './people';

/** The group of this sitting: kept while other tabs are looked at, gone with the page, never saved or sent. */
let people: readonly Person[] = [];

export function keptPeople(): readonly Person[] {
  return people;
}

export function keepPeople(next: readonly Person[]): void {
  people = next;
}
