import type { Atlas, ExtraName, Extras } from '../model/atlas';
import type { Language } from '../model/geo';
import type { Scenario, Selection } from '../model/scenario';
import type { EvidenceTarget, Fault, Pointed, Session } from './store';
import { useApp } from './store';

/** Changes the scenario as one named undo step; within a gesture (a drag) all changes are one step. */
export function change(step: string, part: Partial<Scenario> | ((scenario: Scenario) => Partial<Scenario>)): void {
  useApp.setState((state) => ({
    scenario: { ...state.scenario, ...(typeof part === 'function' ? part(state.scenario) : part) },
    step,
  }));
  if (useApp.getState().session.gesture) useApp.temporal.getState().pause();
}

/** A drag begins: its first change is the undo step, the rest join it. */
export function beginGesture(): void {
  patchSession({ gesture: true });
}

export function endGesture(): void {
  patchSession({ gesture: false });
  useApp.temporal.getState().resume();
}

export function undo(): void {
  travel(-1);
}

export function redo(): void {
  travel(1);
}

/**
 * Goes back (below zero) or forth by several steps. The language belongs to the person and the map stays where it is: no step
 * moves them.
 */
export function travel(steps: number): void {
  const { language, camera } = useApp.getState().scenario;
  const { pastStates, futureStates, undo: back, redo: forth } = useApp.temporal.getState();
  const [count, states, go] = steps < 0 ? [-steps, pastStates, back] : [steps, futureStates, forth];
  const target = states.at(-count);
  if (count === 0 || target?.scenario === undefined) return;
  // Before the step: whoever follows the camera must not see it leave and come back.
  target.scenario = { ...target.scenario, language, camera };
  go(count);
}

/** Changes the language without an undo step. */
export function chooseLanguage(language: Language): void {
  if (useApp.getState().scenario.language === language) return;
  untracked((scenario) => ({ ...scenario, language }));
}

/** Replaces the whole document, as when a file or a link is opened. */
export function openScenario(step: string, scenario: Scenario): void {
  useApp.setState({ scenario, step });
}

export function select(selection: Selection): void {
  const current = useApp.getState().scenario.selection;
  if (JSON.stringify(current) === JSON.stringify(selection)) return;
  change('undo.select', { selection });
}

/** Camera moves are part of the document but no undo step of their own. */
export function moveCamera(camera: Scenario['camera']): void {
  // Fitted anew at another size the document is the same, and nobody has changed anything.
  if (JSON.stringify(useApp.getState().scenario.camera) === JSON.stringify(camera)) return;
  untracked((scenario) => ({ ...scenario, camera }));
}

/** Changes the document without an undo step, and the sitting with it. */
export function untracked(edit: (scenario: Scenario) => Scenario, session: Partial<Session> = {}): void {
  const history = useApp.temporal.getState();
  const wasTracking = history.isTracking;
  history.pause();
  useApp.setState((state) => ({ scenario: edit(state.scenario), session: { ...state.session, ...session } }));
  if (wasTracking) history.resume();
}

export function patchSession(part: Partial<Session>): void {
  useApp.setState((state) => ({ session: { ...state.session, ...part } }));
}

export function point(pointed: Pointed | undefined): void {
  const current = useApp.getState().session.pointed;
  if (current?.type === pointed?.type && current?.id === pointed?.id) return;
  patchSession({ pointed });
}

export function showEvidence(evidence: EvidenceTarget | undefined): void {
  patchSession({ evidence });
}

/** Asks for a data file that only some views need. */
export function want(name: ExtraName): void {
  const { wanted } = useApp.getState().session;
  if (!wanted.includes(name)) patchSession({ wanted: [...wanted, name] });
}

export function atlasArrived(atlas: Atlas, scenario: Scenario): void {
  useApp.setState({ atlas, scenario, step: '' });
  useApp.temporal.getState().clear();
  patchSession({ phase: 'ready' });
}

export function extraArrived<K extends ExtraName>(name: K, extra: Extras[K]): void {
  const { extras } = useApp.getState().session;
  patchSession({ extras: { ...extras, [name]: extra } });
}

export function faultArose(fault: Fault): void {
  const { faults } = useApp.getState().session;
  patchSession({ faults: [...faults.filter((known) => known.file !== fault.file), fault] });
}

export function faultMended(file: string): void {
  const { faults } = useApp.getState().session;
  patchSession({ faults: faults.filter((known) => known.file !== file) });
}
