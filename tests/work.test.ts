// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { decodeScenario } from '../src/data/parse/scenarioFile';
import { change, extraArrived, openScenario, patchSession } from '../src/state/actions';
import { decodeLink } from '../src/state/link/decode';
import { LINK_LIMIT } from '../src/state/link/encode';
import type { WorkNotice } from '../src/state/notice';
import { RECENT_KEY } from '../src/state/recent';
import { readRecord, SAVED_KEY, type Work, writeRecord } from '../src/state/savedRecord';
import { readSettings } from '../src/state/settings';
import { useApp } from '../src/state/store';
import { desk, openingScenario, startWork } from '../src/work';
import { defaultsOf, knownOf, linkOf, readScenario, roundedCamera, workOf } from '../src/workDocument';
import { fileNameOf, fileText } from '../src/workFiles';
import { builtWorld, openWorld } from './panels/world';
import { anyScenario } from './state/linkWorld';

const world = await builtWorld();
const { atlas, extras } = world;
const loaded = { atlas, extras };
const shown = () => useApp.getState().scenario;
const notices = () => useApp.getState().session.notices;
const noticeOf = (type: WorkNotice['type']) => notices().find((notice) => notice.type === type);
const savedNow = () => readRecord(localStorage.getItem(SAVED_KEY));
const savedWork = (title: string): Work => workOf({ ...defaultsOf(atlas, 'en'), title }, {});
const rest = () => vi.advanceTimersByTime(600);

let stop = (): void => undefined;
function work(): void {
  stop = startWork(shown());
}

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  window.history.replaceState(null, '', '/');
  openWorld(world);
  useApp.setState((state) => ({ step: '', session: { ...state.session, notices: [], toasts: [] } }));
  useApp.temporal.getState().clear();
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe('what the page opens with', () => {
  it('is the link before the saved work, and that before the default', async () => {
    expect((await openingScenario(atlas)).title).toBe(defaultsOf(atlas).title);
    localStorage.setItem(SAVED_KEY, writeRecord(savedWork('Saved'), 1));
    expect((await openingScenario(atlas)).title).toBe('Saved');
    window.history.replaceState(null, '', '/#v=1&name=Linked');
    expect((await openingScenario(atlas)).title).toBe('Linked');
  });

  it('takes an anchor of the page for no link', async () => {
    localStorage.setItem(SAVED_KEY, writeRecord(savedWork('Saved'), 1));
    window.history.replaceState(null, '', '/#ranking');
    expect((await openingScenario(atlas)).title).toBe('Saved');
  });

  it('moves saved work that a link takes the place of to the recent list before it is overwritten', async () => {
    localStorage.setItem(SAVED_KEY, writeRecord(savedWork('Saved'), 1));
    window.history.replaceState(null, '', '/#v=1&name=Linked');
    openScenario('', await openingScenario(atlas));
    work();
    rest();
    expect(savedNow()).toMatchObject({ work: { title: 'Saved' } });
    change('undo.title', { title: 'Linked and changed' });
    rest();
    expect(savedNow()).toMatchObject({ work: { title: 'Linked and changed' } });
    expect(desk.recents()).toMatchObject({ items: [{ title: 'Saved' }] });
  });

  it('url-01, url-16: a link that is refused leaves the default and is kept to copy', async () => {
    for (const link of ['#v=999&w=W1:3', '#s=eJyrVkrLz1eyUkpKLFKqBQ']) {
      window.history.replaceState(null, '', `/${link}`);
      expect(await openingScenario(atlas)).toEqual(defaultsOf(atlas));
      expect(noticeOf('link')).toMatchObject({ given: expect.stringContaining(link) });
    }
  });

  it('url-11: markup in a name stays text', async () => {
    window.history.replaceState(null, '', '/#v=1&name=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E');
    expect((await openingScenario(atlas)).title).toBe('<img src=x onerror=alert(1)>');
    expect(notices()).toEqual([]);
  });

  it('runtime-03: saved work that can not be read is kept aside and told', async () => {
    localStorage.setItem(SAVED_KEY, '{"version":1,"wei');
    expect(await openingScenario(atlas)).toEqual(defaultsOf(atlas));
    expect(noticeOf('saved-unreadable')).toMatchObject({ text: '{"version":1,"wei' });
    expect(localStorage.getItem(`${SAVED_KEY}-kept`)).toBe('{"version":1,"wei');
  });

  it('runtime-03: so is a record whose scenario is none', async () => {
    const broken = { ...savedWork('Broken'), text: '{"version":1,"weights":"none"}' };
    localStorage.setItem(SAVED_KEY, writeRecord(broken, 1));
    expect(await openingScenario(atlas)).toEqual(defaultsOf(atlas));
    expect(noticeOf('saved-unreadable')).toMatchObject({ text: broken.text });
    expect(localStorage.getItem(SAVED_KEY)).toBeNull();
  });

  it('runtime-04: work of a newer version is not overwritten', async () => {
    localStorage.setItem(SAVED_KEY, '{"version":99}');
    await openingScenario(atlas);
    expect(noticeOf('saved-newer')).toMatchObject({ version: 99 });
    expect(localStorage.getItem(`${SAVED_KEY}-kept`)).toBe('{"version":99}');
  });

  it('keeps the whole of saved work of which a part can not be used', async () => {
    const partly = { ...savedWork('Partly'), text: '{"version":1,"title":"Partly","picked":["MX-XXX"]}' };
    localStorage.setItem(SAVED_KEY, writeRecord(partly, 1));
    openScenario('', await openingScenario(atlas));
    expect(noticeOf('saved-partly')).toMatchObject({ problems: [{ path: 'picked[0]', got: 'MX-XXX' }] });
    work();
    change('undo.title', { title: 'Changed' });
    rest();
    expect(desk.recents()).toMatchObject({ items: [{ text: partly.text }] });
  });
});

describe('keeping', () => {
  it('saves half a second after a change, once for a drag, and the link follows', () => {
    work();
    change('undo.title', { title: 'A' });
    vi.advanceTimersByTime(400);
    expect(savedNow().type).toBe('none');
    rest();
    expect(savedNow()).toMatchObject({ work: { title: 'A' } });
    expect(decodeLink(window.location.hash, knownOf(loaded)).scenario.title).toBe('A');
    useApp.setState((state) => ({ session: { ...state.session, gesture: true } }));
    change('undo.title', { title: 'B' });
    rest();
    expect(savedNow()).toMatchObject({ work: { title: 'A' } });
    useApp.setState((state) => ({ session: { ...state.session, gesture: false } }));
    rest();
    expect(savedNow()).toMatchObject({ work: { title: 'B' } });
  });

  it('runtime-13: a clock at 1970 or 2099 changes nothing but the date shown', () => {
    work();
    for (const iso of ['2099-12-31T00:00:00.000Z', '1970-01-01T00:00:00.000Z']) {
      vi.setSystemTime(new Date(iso));
      change('undo.title', { title: iso });
      rest();
      expect(savedNow()).toMatchObject({ work: { title: iso } });
    }
    expect(notices()).toEqual([]);
  });

  it('runtime-01: a full storage is told, and the work stays open', () => {
    work();
    const setItem = (): void => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
    const device = {
      getItem: () => null,
      setItem,
      removeItem: () => undefined,
      clear: () => undefined,
      key: () => null,
    };
    const full = vi.spyOn(window, 'localStorage', 'get').mockReturnValue({ ...device, length: 0 });
    change('undo.title', { title: 'Too much' });
    rest();
    expect(noticeOf('not-saved')).toMatchObject({ reason: 'full' });
    expect(shown().title).toBe('Too much');
    full.mockRestore();
    change('undo.title', { title: 'Fits again' });
    rest();
    expect(noticeOf('not-saved')).toBeUndefined();
  });

  it('runtime-05: what another tab saved is not overwritten, whichever way it is answered', async () => {
    work();
    change('undo.title', { title: 'Mine' });
    rest();
    const theirs = writeRecord(savedWork('Theirs'), 9);
    localStorage.setItem(SAVED_KEY, theirs);
    window.dispatchEvent(new StorageEvent('storage', { key: SAVED_KEY, newValue: theirs }));
    expect(noticeOf('changed-elsewhere')).toMatchObject({ theirs: { title: 'Theirs' } });
    change('undo.title', { title: 'Mine, later' });
    rest();
    expect(savedNow()).toMatchObject({ work: { title: 'Theirs' } });

    desk.goOnWithMine(savedWork('Theirs'));
    expect(savedNow()).toMatchObject({ work: { title: 'Mine, later' } });
    expect(noticeOf('changed-elsewhere')).toBeUndefined();
    expect(desk.recents()).toMatchObject({ items: [{ title: 'Theirs' }] });

    localStorage.setItem(SAVED_KEY, writeRecord(savedWork('Theirs again'), 20));
    await desk.takeTheirs(savedWork('Theirs again'));
    expect(shown().title).toBe('Theirs again');
    expect(desk.recents()).toMatchObject({ items: [{ title: 'Mine, later' }, { title: 'Theirs' }] });
  });

  it('remembers the language a person chose, not the one of a document that was opened', () => {
    work();
    openScenario('undo.open', { ...defaultsOf(atlas, 'en'), language: 'fr' });
    expect(readSettings(() => localStorage).language).toBeUndefined();
    change('undo.language', { language: 'es' });
    expect(readSettings(() => localStorage).language).toBe('es');
  });

  it('opens a link put into the address bar as one step, and keeps what was open', async () => {
    work();
    change('undo.title', { title: 'Mine' });
    rest();
    window.history.replaceState(null, '', '/#v=1&name=Theirs');
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    await vi.waitFor(() => expect(shown().title).toBe('Theirs'));
    expect(useApp.getState().step).toBe('undo.link');
    expect(desk.recents()).toEqual({ type: 'list', items: [expect.objectContaining({ title: 'Mine' })] });
  });
});

describe('two links, one soon after the other', () => {
  const put = (fragment: string) => {
    window.history.replaceState(null, '', `/${fragment}`);
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  };
  const { parks, ...withoutParks } = extras;

  it('leave the later one open, though a file of the first comes after it', async () => {
    patchSession({ extras: withoutParks });
    work();
    put(`#v=1&name=Older&sel=park:${parks[0]?.id}&nonsense=1`);
    put('#v=1&name=Newer');
    await vi.waitFor(() => expect(shown().title).toBe('Newer'));
    extraArrived('parks', parks);
    await vi.advanceTimersByTimeAsync(0);
    expect(shown().title).toBe('Newer');
    expect(noticeOf('link')).toBeUndefined();
  });
});

describe('files', () => {
  // Reading a file takes its own time here.
  beforeEach(() => void vi.useRealTimers());

  it('give back any scenario, exact but for the camera, which is rounded', () => {
    fc.assert(
      fc.property(anyScenario(knownOf(loaded)), (scenario) => {
        const { text } = workOf(scenario, {});
        const bytes = new TextEncoder().encode(text);
        const back = readScenario(decodeScenario(bytes, 'any.json'), 'any.json', loaded);
        const expected = { ...scenario, camera: roundedCamera(scenario.camera) };
        expect(back).toMatchObject({ type: 'read', problems: [] });
        if (back.type === 'read') expect(workOf(back.readied.scenario, {}).text).toBe(workOf(expected, {}).text);
      }),
      { numRuns: 30, endOnFailure: true },
    );
  });

  it('and a link does, in whatever language it is opened', () => {
    fc.assert(
      fc.property(anyScenario(knownOf(loaded)), (scenario) => {
        const link = linkOf(scenario, atlas);
        // Dozens of minutes by crossing make it too long: such a scenario goes by file.
        fc.pre(link.length <= LINK_LIMIT);
        const { scenario: back } = decodeLink(link, knownOf(loaded));
        expect(back).toEqual({ ...scenario, camera: roundedCamera(scenario.camera) });
      }),
      { numRuns: 30, endOnFailure: true },
    );
  });

  interface FileCase {
    readonly id: string;
    readonly input: { text?: string; generator?: { hex?: string; prefix?: string; times?: number } };
    readonly expected: { readonly outcome: string; readonly message_must_name: readonly string[] };
  }
  const { cases }: { cases: readonly FileCase[] } = JSON.parse(
    readFileSync(join(process.cwd(), 'tests/fixtures/bad-inputs.json'), 'utf8'),
  );
  const refused = cases.filter(({ id, expected }) => id.startsWith('scenario-') && expected.outcome === 'reject');

  /** A file of the case; a huge one only says its size, as it must be refused unread. */
  function fileOf({ id, input: { text, generator } }: FileCase): File {
    if (generator?.times !== undefined) {
      const huge = new File([], `${id}.json`);
      Object.defineProperty(huge, 'size', { value: generator.times });
      return huge;
    }
    const bytes = generator?.hex === undefined ? [text ?? ''] : [Uint8Array.from(Buffer.from(generator.hex, 'hex'))];
    return new File(bytes, `${id}.json`);
  }

  it.each(refused.map((item) => [item.id, item] as const))(
    '%s: refused by name, and nothing changes',
    async (_, item) => {
      const before = shown();
      await desk.openFile(fileOf(item));
      const notice = noticeOf('file-refused') ?? noticeOf('file-partly');
      expect(notice).toMatchObject({ file: `${item.id}.json` });
      expect(shown()).toBe(before);
      expect(useApp.temporal.getState().pastStates).toHaveLength(0);
      expect(localStorage.getItem(RECENT_KEY)).toBeNull();
    },
  );

  it('scenario-17: opens the rest only when asked to, and keeps what it does not know', async () => {
    const text = '{"version":1,"title":"Partly","weights":{"moonlight":1},"later":[1]}';
    await desk.openFile(new File([text], 'partly.json'));
    const notice = noticeOf('file-partly');
    expect(notice).toMatchObject({ problems: [{ path: 'weights.moonlight' }, { path: 'later' }] });
    expect(shown().title).not.toBe('Partly');
    if (notice?.type !== 'file-partly') throw new Error('expected a question about the file');
    desk.open(notice.readied, 'undo.open');
    vi.useFakeTimers();
    work();
    change('undo.year', { year: 2030 });
    rest();
    const saved = savedNow();
    expect(saved.type === 'found' && JSON.parse(saved.work.text)).toMatchObject({ later: [1], year: 2030 });
  });

  it('scenario-05, scenario-22: a byte order mark and markup in the title are read as they are', async () => {
    const text = '\ufeff{"version":1,"title":"<svg onload=alert(1)>"}';
    await desk.openFile(new File([text], 'bom.json'));
    expect(shown().title).toBe('<svg onload=alert(1)>');
  });

  it('loads parks before it reads a selection of one', async () => {
    const park = extras.parks[0];
    if (park === undefined) throw new Error('expected a park');
    useApp.setState((state) => ({ session: { ...state.session, extras: {} } }));
    const reading = desk.read(`{"version":1,"selection":{"type":"park","id":"${park.id}"}}`, 'park.json');
    expect(useApp.getState().session.wanted).toContain('parks');
    useApp.setState((state) => ({ session: { ...state.session, extras: { parks: extras.parks } } }));
    expect(await reading).toMatchObject({ problems: [], readied: { scenario: { selection: { id: park.id } } } });
  });

  it('says why a file can not be read', async () => {
    expect(await fileText(new File([], 'empty.json'))).toMatchObject({ text: '' });
    const huge = new File([], 'huge.json');
    Object.defineProperty(huge, 'size', { value: 60_000_000 });
    expect(await fileText(huge)).toMatchObject({ path: 'size', got: '60000000' });
  });

  it('names a file after the title, in letters that every system takes', () => {
    expect(fileNameOf('Sonora → Phoenix')).toBe('Sonora → Phoenix.corredor.json');
    expect(fileNameOf('a/b\\c:d*?"<>|')).toBe('a b c d.corredor.json');
    expect(fileNameOf(' .. ')).toBe('scenario.corredor.json');
  });
});

it('runtime-14: numbers in links and files have a point, whatever the language', () => {
  const scenario = { ...defaultsOf(atlas, 'fr'), minCoverage: 0.5 };
  expect(linkOf(scenario, atlas)).toContain('cov=0.5');
  expect(workOf(scenario, {}).text).toContain('"minCoverage": 0.5');
});
