import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Dataset, DatasetContent } from '../../model/dataset';
import type { ReadResult, Survey, TextSettings } from '../../model/imported';
import { addDataset, documentPoints, freeIds, pointsAreHere, roomForPoints } from '../../state/datasets/actions';
import { reportUntold } from '../../state/fileFault';
import { Cancelled, type ImportDoor, type ImportJob, openImportDoor } from '../../state/import/door';
import { useApp } from '../../state/store';
import { datasetOf, firstDraft, type ImportDraft, notYet, requestOf } from './draft';

/** Where the dialog stands. */
export type ImportState =
  | { readonly type: 'choose'; readonly added?: Dataset }
  | { readonly type: 'looking'; readonly file: File }
  | { readonly type: 'broken'; readonly file: File }
  | { readonly type: 'open'; readonly file: File; readonly survey: Survey; readonly draft: ImportDraft };

export interface Reading {
  readonly share: number | undefined;
  readonly result: ReadResult | undefined;
  readonly problem: string | undefined;
}

const IDLE: Reading = { share: undefined, result: undefined, problem: undefined };
/** While something is still being typed nothing is read again. */
const REST_MS = 250;

/** One file from the choice to the scenario: looked at, read again whenever what is read of it changes, then added. */
export function useImport(first: File | undefined) {
  const [door] = useState<ImportDoor | undefined>(openImportDoor);
  const [state, setState] = useState<ImportState>({ type: 'choose' });
  const [reading, setReading] = useState<Reading>(IDLE);
  const [isAdding, setAdding] = useState(false);
  const job = useRef<ImportJob<unknown>>(undefined);
  const datasets = useApp(({ scenario }) => scenario.datasets);
  const free = useMemo(() => freeIds({ datasets }, door?.ids ?? { datasets: [], columns: [] }), [datasets, door]);
  const look = useCallback(
    async (file: File, text?: TextSettings, before?: ImportDraft): Promise<void> => {
      if (door === undefined) return;
      job.current?.cancel();
      setState({ type: 'looking', file });
      setReading(IDLE);
      const started = door.survey(file, text);
      job.current = started;
      await started.done.then(
        (survey) => {
          const draft = firstDraft(survey, free.columns.length);
          const words = before && { name: before.name, source: before.source, year: before.year };
          // In slices: a form and a table are a long piece of work at once.
          startTransition(() => setState({ type: 'open', file, survey, draft: { ...draft, ...words } }));
        },
        (error: unknown) => {
          if (error instanceof Cancelled) return setState({ type: 'choose' });
          reportUntold(file.name, error);
          setState({ type: 'broken', file });
        },
      );
    },
    [door, free.columns.length],
  );
  useEffect(() => () => door?.close(), [door]);
  const isStarted = useRef(false);
  useEffect(() => {
    if (isStarted.current || first === undefined) return;
    isStarted.current = true;
    void look(first);
  }, [first, look]);
  useReading(door, state, setReading, job);
  const change = (part: Partial<ImportDraft>): void => {
    setState((now) => (now.type === 'open' ? { ...now, draft: { ...now.draft, ...part } } : now));
  };
  const add = async (): Promise<void> => {
    const { result } = reading;
    if (state.type !== 'open' || result === undefined || door === undefined || free.dataset === undefined) return;
    setAdding(true);
    const content = await contentOf(result, door, state.draft.name);
    setAdding(false);
    if (content === undefined) {
      setReading({ ...reading, problem: 'storage' });
      return;
    }
    const dataset = datasetOf(state.draft, result, content, { dataset: free.dataset, columns: free.columns });
    addDataset(dataset);
    setState({ type: 'choose', added: dataset });
    setReading(IDLE);
  };
  const waits = state.type === 'open' ? notYet(state.draft, reading.result, free.columns.length) : undefined;
  return {
    state,
    reading,
    isAdding,
    waits,
    isFull: free.dataset === undefined,
    room: free.columns.length,
    look,
    change,
    add,
    again: () => setState({ type: 'choose' }),
    cancel: () => job.current?.cancel(),
  };
}

export type Importing = ReturnType<typeof useImport>;

function useReading(
  door: ImportDoor | undefined,
  state: ImportState,
  setReading: (reading: Reading | ((before: Reading) => Reading)) => void,
  job: { current: ImportJob<unknown> | undefined },
): void {
  const isOpen = state.type === 'open' && !state.survey.isRefused;
  const file = state.type === 'open' ? state.file : undefined;
  // Names, units and goalposts are said about what was read; they need no new reading.
  const wanted = isOpen ? JSON.stringify(requestOf(state.draft, state.survey.text)) : '';
  useEffect(() => {
    if (door === undefined || file === undefined || wanted === '') return undefined;
    let isLeft = false;
    const timer = setTimeout(() => {
      setReading((before) => ({ ...before, share: 0, problem: undefined }));
      const started = door.read(file, JSON.parse(wanted), (share) => {
        if (!isLeft) setReading((before) => ({ ...before, share }));
      });
      job.current = started;
      started.done.then(
        (result) => isLeft || startTransition(() => setReading({ share: undefined, result, problem: undefined })),
        (error: unknown) => {
          if (isLeft) return;
          const problem = error instanceof Cancelled ? 'cancelled' : error instanceof Error ? error.message : '';
          setReading({ share: undefined, result: undefined, problem });
        },
      );
    }, REST_MS);
    return () => {
      isLeft = true;
      clearTimeout(timer);
      job.current?.cancel();
    };
  }, [door, file, wanted, setReading, job]);
}

/** What goes into the scenario; many points go to the device first. Nothing where it has no room for them. */
async function contentOf({ content }: ReadResult, door: ImportDoor, name: string): Promise<DatasetContent | undefined> {
  const { atlas, scenario } = useApp.getState();
  if (content.type === 'none') return undefined;
  if (content.type === 'regions') return content;
  const count = content.type === 'many' ? content.count : content.points.count;
  if (content.type === 'points' && count <= roomForPoints(scenario))
    return documentPoints(
      content.points,
      atlas.regions.map(({ id }) => id),
    );
  const key = crypto.randomUUID();
  if (!(await door.keep(key, name))) return undefined;
  pointsAreHere([key]);
  return { type: 'kept', count, key };
}
