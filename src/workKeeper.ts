import type { JsonObject } from './data/parse/strictJson';
import type { Scenario } from './model/scenario';
import { deviceStorage } from './ownSettings';
import { LINK_LIMIT } from './state/link/encode';
import { type RecentChange, recentWork } from './state/recent';
import { type SaveResult, type StorageChange, savedWork } from './state/saved';
import type { Work } from './state/savedRecord';
import { useApp } from './state/store';
import { closeNotice, raiseNotice, toast } from './state/tell';
import { defaultsOf, linkOf, workOf } from './workDocument';

/** Keeps the open scenario on the device and in the address bar. One per page. */
export class Keeper {
  readonly saved = savedWork(deviceStorage);
  readonly recent = recentWork(deviceStorage);
  /** Fields of a later version that came with the open scenario; they go where it goes. */
  unknown: JsonObject = {};
  /** Saved work that a link took the place of; it moves to the recent list before it is overwritten. */
  displaced: Work | undefined;
  /** The scenario as it was opened or saved last; nothing is written before it changes. */
  private settled: Scenario | undefined;
  private hash = window.location.hash;

  /** What is open now needs no saving. */
  settle(scenario: Scenario): void {
    this.settled = scenario;
  }

  get isSettled(): boolean {
    return this.settled === useApp.getState().scenario;
  }

  /** The open scenario as it would be saved. */
  work(): Work {
    return workOf(useApp.getState().scenario, this.unknown);
  }

  /** Saves and writes the link, unless nothing has changed; false where the device did not take it. */
  keep(): boolean {
    if (this.isSettled) return true;
    this.writeLink();
    this.makeRoom();
    return this.heed(this.saved.save(this.work()));
  }

  /** As `keep`, for the last moment: what another tab's work keeps out goes to the recent list. */
  keepAtLast(): void {
    if (!this.keep()) this.recent.add(this.work());
  }

  /** Puts the open scenario into the recent list, unless nobody has touched it yet. */
  keepRecent(): void {
    if (!this.isUntouched()) this.addRecent(this.work());
  }

  addRecent(work: Work): RecentChange {
    const change = this.recent.add(work);
    if (change.type === 'not-saved') raiseNotice({ type: 'not-saved', reason: change.reason });
    // One that only moved up is still there; one that left was pushed out.
    else if (change.left !== undefined) toast({ type: 'pushed-out', title: change.left.item.title });
    return change;
  }

  /** This tab's work takes the place of the other's, which goes to the recent list. */
  overrule(theirs: Work): void {
    const isKept = this.addRecent(theirs).type === 'saved';
    if (isKept) this.saved.open();
    const result = isKept ? this.saved.save(this.work()) : this.saved.replace(this.work());
    if (this.heed(result)) closeNotice('changed-elsewhere');
  }

  /** Another tab saved: says so, and saves nothing over it. */
  hear(change: StorageChange): void {
    const theirs = this.saved.changedElsewhere(change);
    if (theirs !== undefined && theirs.text !== this.work().text) raiseNotice({ type: 'changed-elsewhere', theirs });
  }

  /** What the address bar holds where this page neither wrote nor saw it; told once. */
  foreignHash(): string | undefined {
    const { hash } = window.location;
    if (hash === this.hash) return undefined;
    this.hash = hash;
    return hash;
  }

  private writeLink(): void {
    const { scenario, atlas } = useApp.getState();
    const link = linkOf(scenario, atlas);
    const { pathname, search } = window.location;
    // Too long for a link: the saved work alone carries it over a reload.
    const address = `${pathname}${search}${link.length > LINK_LIMIT ? '' : `#${link}`}`;
    window.history.replaceState(window.history.state, '', address);
    this.hash = window.location.hash;
  }

  private makeRoom(): void {
    if (this.displaced === undefined) return;
    this.addRecent(this.displaced);
    this.displaced = undefined;
  }

  /** Says what came of a save. */
  private heed(result: SaveResult): boolean {
    if (result.type === 'saved') {
      this.settled = useApp.getState().scenario;
      closeNotice('not-saved');
      return true;
    }
    if (result.reason === 'changed-elsewhere') raiseNotice({ type: 'changed-elsewhere', theirs: result.theirs });
    else if (result.reason === 'newer') raiseNotice({ type: 'saved-newer', version: result.version });
    else raiseNotice({ type: 'not-saved', reason: result.reason });
    return false;
  }

  private isUntouched(): boolean {
    const { scenario, atlas } = useApp.getState();
    const { camera, selection } = defaultsOf(atlas);
    const bare = { ...scenario, camera, selection };
    return linkOf(bare, atlas) === linkOf(defaultsOf(atlas, scenario.language), atlas);
  }
}
