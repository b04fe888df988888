import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LeftWork, RECENT_KEY, RECENT_LIMIT, recentWork } from '../../src/state/recent';
import { planSave, savedWork } from '../../src/state/saved';
import { readRecord, SAVED_KEY, type Work, writeRecord } from '../../src/state/savedRecord';
import { type StorageLike, writeItem } from '../../src/state/storage';
import { messages as en } from '../../src/text/messages/en';
import { createText } from '../../src/text/text';

const text = createText('en', en);

/** A device: what is stored, how many characters fit, and whether the browser allows it at all. */
class Device implements StorageLike {
  readonly items = new Map<string, string>();
  limit = Number.POSITIVE_INFINITY;
  /** Takes values and drops them, as some private modes do. */
  forgets = false;

  getItem(key: string): string | null {
    return this.items.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    if (this.forgets) return;
    const others = [...this.items].filter(([name]) => name !== key);
    const size = others.reduce((sum, [, item]) => sum + item.length, 0) + value.length;
    if (size > this.limit) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    this.items.set(key, value);
  }
  removeItem(key: string): void {
    this.items.delete(key);
  }
}

const blocked = (): StorageLike => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};
const work = (name: string): Work => ({
  title: name,
  date: '2026-11-21T10:00:00Z',
  text: `{"version":1,"title":"${name}"}`,
});
const stored = (value?: string) => {
  const device = new Device();
  if (value !== undefined) device.items.set(SAVED_KEY, value);
  return { device, saved: savedWork(() => device) };
};

interface RuntimeCase {
  readonly id: string;
  readonly input: { readonly generator?: { readonly value?: string; readonly iso?: string } };
  readonly expected: { readonly message_must_name: readonly string[] };
}
const { cases }: { cases: readonly RuntimeCase[] } = JSON.parse(
  readFileSync(new URL('../fixtures/bad-inputs.json', import.meta.url), 'utf8'),
);
function runtimeCase(id: string) {
  const found = cases.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`bad-inputs.json: expected ${id}`);
  return {
    generator: found.input.generator,
    /** The words a person must read. */
    names: (message: string) => {
      for (const name of found.expected.message_must_name) expect(message).toContain(name);
    },
  };
}

describe('the runtime cases of bad-inputs.json', () => {
  it('runtime-01: a full storage keeps what was saved and says so', () => {
    const { device, saved } = stored();
    expect(saved.save(work('first'))).toEqual({ type: 'saved', revision: 1 });
    device.limit = 200;
    expect(saved.save({ ...work('second'), text: 'x'.repeat(500) })).toEqual({ type: 'not-saved', reason: 'full' });
    expect(savedWork(() => device).open()).toEqual({ type: 'found', ...work('first') });
    device.limit = 1000;
    expect(saved.save(work('third'))).toEqual({ type: 'saved', revision: 2 });
    runtimeCase('runtime-01').names(text.t('saved.full'));
  });

  it('runtime-02: a blocked storage throws nothing and says so', () => {
    const saved = savedWork(blocked);
    const recent = recentWork(blocked);
    expect(saved.open()).toEqual({ type: 'blocked' });
    expect(saved.save(work('mine'))).toEqual({ type: 'not-saved', reason: 'blocked' });
    expect(saved.replace(work('mine'))).toEqual({ type: 'not-saved', reason: 'blocked' });
    expect(saved.setAside()).toEqual({ type: 'fault', reason: 'blocked' });
    expect(saved.kept()).toEqual([]);
    expect(recent.list()).toEqual({ type: 'not-read', reason: 'blocked' });
    expect(recent.add(work('mine'))).toEqual({ type: 'not-saved', reason: 'blocked' });
    runtimeCase('runtime-02').names(text.t('saved.blocked'));
  });

  it('runtime-03: a corrupted value is given out and kept, and work goes on', () => {
    const { generator, names } = runtimeCase('runtime-03');
    const raw = generator?.value ?? '';
    const { device, saved } = stored(raw);
    expect(saved.open()).toEqual({ type: 'unreadable', text: raw, keptAs: `${SAVED_KEY}-kept` });
    expect(saved.save(work('new'))).toMatchObject({ type: 'saved' });
    expect(device.getItem(`${SAVED_KEY}-kept`)).toBe(raw);
    expect(saved.kept()).toEqual([{ key: `${SAVED_KEY}-kept`, text: raw }]);
    names(text.t('saved.unreadable').replace('Your saved work', 'saved work'));
  });

  it('runtime-04: the work of a newer version is not overwritten', () => {
    const { generator, names } = runtimeCase('runtime-04');
    const raw = generator?.value ?? '';
    const { device, saved } = stored(raw);
    expect(saved.save(work('old'))).toEqual({ type: 'not-saved', reason: 'newer', version: 99 });
    expect(device.getItem(SAVED_KEY)).toBe(raw);
    expect(saved.open()).toEqual({ type: 'newer', version: 99, text: raw, keptAs: `${SAVED_KEY}-kept` });
    expect(saved.save(work('old'))).toMatchObject({ type: 'saved' });
    expect([...device.items.values()]).toContain(raw);
    names(text.t('saved.newer', { version: 99, supported: 1 }));
  });

  it('runtime-05: of two tabs neither loses its work', () => {
    const { device, saved: one } = stored();
    const two = savedWork(() => device);
    one.open();
    two.open();
    one.save(work('one'));
    const event = { key: SAVED_KEY, newValue: device.getItem(SAVED_KEY) };
    expect(two.changedElsewhere(event)).toEqual(work('one'));
    expect(one.changedElsewhere(event)).toBeUndefined();
    expect(two.save(work('two'))).toEqual({ type: 'not-saved', reason: 'changed-elsewhere', theirs: work('one') });
    expect(two.replace(work('two'))).toMatchObject({ type: 'saved', keptAs: `${SAVED_KEY}-kept` });
    expect(savedWork(() => device).open()).toEqual({ type: 'found', ...work('two') });
    expect(two.kept().map(({ text: raw }) => readRecord(raw))).toMatchObject([{ type: 'found', work: work('one') }]);
    expect(one.save(work('one again'))).toMatchObject({ reason: 'changed-elsewhere', theirs: work('two') });
    runtimeCase('runtime-05').names(text.t('saved.changedElsewhere'));
  });

  it('runtime-13: a clock in 1970 or 2099 moves nothing and loses nothing', () => {
    const { device, saved } = stored();
    const recent = recentWork(() => device);
    const dates = ['2099-01-01T00:00:00Z', runtimeCase('runtime-13').generator?.iso ?? '', 'no date'];
    for (const date of dates) {
      expect(saved.save({ ...work('mine'), date })).toMatchObject({ type: 'saved' });
      expect(recent.add({ ...work(date), date })).toMatchObject({ type: 'saved' });
    }
    expect(saved.open()).toMatchObject({ type: 'found', date: 'no date' });
    expect(recent.list()).toMatchObject({ items: [...dates].reverse().map((date) => ({ date })) });
  });
});

describe('saved work', () => {
  it('comes back as it was, whatever its text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (title, body) => {
        const { device, saved } = stored();
        const mine = { title, date: '', text: body };
        saved.save(mine);
        expect(savedWork(() => device).open()).toEqual({ type: 'found', ...mine });
      }),
    );
  });

  it('never throws for anything that lies there, and never loses it', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.constantFrom('null', '{"version":1}', '[1]', '{'),
    );
    fc.assert(
      fc.property(value, fc.boolean(), (raw, openFirst) => {
        const { device, saved } = stored(raw);
        if (openFirst) saved.open();
        saved.save(work('mine'));
        saved.replace(work('mine'));
        expect([...device.items.values()]).toContain(raw);
      }),
    );
  });

  it('is never lost in any order of saves by two tabs', () => {
    const step = fc.record({ tab: fc.constantFrom(0, 1), act: fc.constantFrom('open', 'save', 'replace') });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 15 }), (steps) => {
        const { device } = stored();
        const tabs = [savedWork(() => device), savedWork(() => device)];
        let last: { readonly tab: number; readonly mine: Work } | undefined;
        steps.forEach(({ tab, act }, index) => {
          const door = tabs[tab];
          const mine = work(`${tab}-${index}`);
          if (act === 'open') door?.open();
          else if ((act === 'save' ? door?.save(mine) : door?.replace(mine))?.type === 'saved') {
            const all = [...device.items.values()].map(readRecord);
            // The other tab's last work is still somewhere, unless this tab had opened it and went on from there.
            if (last && last.tab !== tab && !seenBy(steps.slice(0, index), tab)) {
              expect(all).toContainEqual(expect.objectContaining({ work: last.mine }));
            }
            last = { tab, mine };
          }
        });
      }),
    );
  });

  it('stays where it is when there is no room to keep it aside, even where the new work would fit in its place', () => {
    const broken = 'x'.repeat(1000);
    const { device, saved } = stored(broken);
    device.limit = 1500;
    expect(saved.open()).toEqual({ type: 'unreadable', text: broken });
    expect(saved.save(work('mine'))).toEqual({ type: 'not-saved', reason: 'full' });
    expect(saved.replace(work('mine'))).toEqual({ type: 'not-saved', reason: 'full' });
    expect(device.getItem(SAVED_KEY)).toBe(broken);
  });

  it('keeps every text aside once, and lets it be discarded', () => {
    const { device, saved } = stored('a');
    for (const raw of ['a', 'b', 'a']) {
      device.items.set(SAVED_KEY, raw);
      saved.open();
    }
    expect(saved.kept().map((kept) => kept.text)).toEqual(['a', 'b']);
    const [first] = saved.kept();
    if (first) saved.discard(first);
    expect(saved.kept().map((kept) => kept.text)).toEqual(['b']);
  });

  it('can be set aside when its text is no scenario', () => {
    const { device, saved } = stored();
    saved.save(work('mine'));
    expect(saved.setAside()).toEqual({ type: 'kept', key: `${SAVED_KEY}-kept` });
    expect(saved.setAside()).toEqual({ type: 'none' });
    expect(device.getItem(SAVED_KEY)).toBeNull();
    expect(saved.save(work('next'))).toMatchObject({ type: 'saved' });
  });

  it('is written again after another tab removed it', () => {
    const { device, saved } = stored();
    saved.save(work('mine'));
    device.items.clear();
    expect(saved.save(work('mine'))).toMatchObject({ type: 'saved' });
  });

  it('is not called saved by a storage that forgets', () => {
    const { device, saved } = stored();
    device.forgets = true;
    expect(saved.save(work('mine'))).toEqual({ type: 'not-saved', reason: 'blocked' });
    expect(writeItem(() => device, 'k', 'v')).toEqual({ type: 'fault', reason: 'blocked' });
  });

  it('plans by the whole value: two tabs that saved at once have the same revision', () => {
    const mine = writeRecord(work('mine'), 3);
    const theirs = writeRecord(work('theirs'), 3);
    expect(planSave(mine, mine)).toEqual({ type: 'write', revision: 4 });
    expect(planSave(theirs, mine)).toMatchObject({ reason: 'changed-elsewhere', theirs: work('theirs') });
    expect(planSave(null, mine)).toEqual({ type: 'write', revision: 4 });
    expect(planSave('{', mine)).toEqual({ type: 'keep-first', text: '{', revision: 4 });
  });
});

/** Whether the tab opened after the other one last wrote: then it saw that work. */
function seenBy(steps: readonly { readonly tab: number; readonly act: string }[], tab: number): boolean {
  const opened = steps.findLastIndex((step) => step.tab === tab && step.act === 'open');
  const written = steps.findLastIndex((step) => step.tab !== tab && step.act !== 'open');
  return opened > written;
}

describe('the recent list', () => {
  const names = (list: ReturnType<ReturnType<typeof recentWork>['list']>) =>
    list.type === 'list' ? list.items.map(({ title }) => title) : list.type;
  const twelve = Array.from({ length: RECENT_LIMIT }, (_, index) => `s${index}`);
  const filled = () => {
    const device = new Device();
    const recent = recentWork(() => device);
    for (const name of twelve) recent.add(work(name));
    return { device, recent };
  };

  it('has the newest first and tells what the thirteenth pushes out', () => {
    const { recent } = filled();
    expect(names(recent.list())).toEqual([...twelve].reverse());
    const change = recent.add(work('s12'));
    expect(change).toMatchObject({ type: 'saved', left: { item: work('s0'), index: 11 } });
    expect(names(recent.list())).toEqual(['s12', ...[...twelve].reverse().slice(0, 11)]);
  });

  it('gives back what was deleted, in its place', () => {
    const { recent } = filled();
    const before = recent.list();
    const change = before.type === 'list' && before.items[4] ? recent.remove(before.items[4].id) : undefined;
    if (change?.type !== 'saved' || change.left === undefined) throw new Error('expected a deletion');
    const left: LeftWork = change.left;
    expect(names(recent.list())).not.toContain(left.item.title);
    recent.restore(left);
    expect(recent.list()).toEqual(before);
    recent.restore(left);
    expect(recent.list()).toEqual(before);
  });

  it('has a text once, and a scenario can take the place of its older self', () => {
    const { device, recent } = { ...filled() };
    recent.add({ ...work('s3'), date: 'later' });
    expect(names(recent.list())).toHaveLength(RECENT_LIMIT);
    const list = recent.list();
    const [first] = list.type === 'list' ? list.items : [];
    expect(first).toMatchObject({ title: 's3', date: 'later' });
    recentWork(() => device).add(work('s3 edited'), first?.id);
    expect(names(recent.list())).toHaveLength(RECENT_LIMIT);
    expect(names(recent.list())).not.toContain('s3');
  });

  it('is one list for two tabs', () => {
    const device = new Device();
    recentWork(() => device).add(work('one'));
    recentWork(() => device).add(work('two'));
    expect(names(recentWork(() => device).list())).toEqual(['two', 'one']);
  });

  it('leaves the list as it was when there is no room', () => {
    const { device, recent } = filled();
    device.limit = 0;
    expect(recent.add(work('more'))).toEqual({ type: 'not-saved', reason: 'full' });
    expect(names(recent.list())).toEqual([...twelve].reverse());
  });

  it('keeps a list it can not read, a newer one too, before it starts another', () => {
    for (const raw of [
      '{"version":1,"items":[',
      '{"version":2,"nextId":1,"items":[]}',
      '{"version":1,"nextId":1,"items":[{}]}',
    ]) {
      const device = new Device();
      device.items.set(RECENT_KEY, raw);
      const recent = recentWork(() => device);
      expect(recent.list()).toMatchObject({ type: 'unreadable', text: raw, keptAs: `${RECENT_KEY}-kept` });
      recent.add(work('new'));
      expect(names(recent.list())).toEqual(['new']);
      expect(device.getItem(`${RECENT_KEY}-kept`)).toBe(raw);
    }
  });
});
