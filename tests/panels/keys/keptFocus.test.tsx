// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ImportIssue, ReadResult } from '../../../src/model/imported';
import { Dossier } from '../../../src/panels/Dossier';
import { isFabHours } from '../../../src/panels/explore/knockoutView';
import { MustHave } from '../../../src/panels/explore/MustHave';
import { RankingPanel } from '../../../src/panels/explore/RankingPanel';
import type { ImportDraft } from '../../../src/panels/import/draft';
import { IssueList } from '../../../src/panels/import/IssueList';
import { useKeptFocus } from '../../../src/panels/keys/useKeptFocus';
import { useKeys } from '../../../src/panels/keys/useKeys';
import { PlaceLink } from '../../../src/panels/PlaceLink';
import { OwnChanges } from '../../../src/panels/ports/OwnChanges';
import { PortsPanel } from '../../../src/panels/ports/PortsPanel';
import { change, patchSession } from '../../../src/state/actions';
import { useApp } from '../../../src/state/store';
import { Toasts } from '../../../src/ui/Toasts';
import { builtWorld, openWorld, textOf, withText } from '../world';

const world = await builtWorld();
const text = await textOf('en');

/** The page as far as keys and focus go: parts beside the panel, and the panel by its name in the page. */
function Page({ children }: { readonly children: ReactNode }) {
  useKeys();
  useKeptFocus();
  return (
    <>
      <header>
        <button type="button">bar</button>
      </header>
      <main>{children}</main>
    </>
  );
}
const open = (node: ReactNode) => render(<Page>{node}</Page>, { wrapper: withText(text) });
const focused = (): string => {
  const active = document.activeElement;
  return active?.getAttribute('aria-label') ?? active?.textContent ?? '';
};
const becomes = (name: string | RegExp) =>
  waitFor(() => expect(focused()).toEqual(expect.stringMatching(name)), { timeout: 2000 });
async function press(name: string | RegExp, key = '{Enter}') {
  const control = screen.getAllByRole('button', { name })[0];
  control?.focus();
  expect(document.activeElement).toBe(control);
  await userEvent.keyboard(key);
}

beforeEach(() => {
  openWorld(world);
  patchSession({ overlay: 'none', table: undefined });
});
afterEach(cleanup);

/** As in the workspace: the dossier in the place of the list. */
function Side() {
  const isOpen = useApp(({ scenario }) => scenario.selection.type !== 'none');
  return (
    <aside id="ranking" tabIndex={-1} aria-label="side">
      {isOpen ? <Dossier /> : <RankingPanel />}
    </aside>
  );
}

describe('a region that opens and closes', () => {
  const seventh = () => {
    const row = screen.getAllByRole('button', { name: /^\d+\. / })[6];
    const name = /^\d+\. (.+?), /.exec(row?.getAttribute('aria-label') ?? '')?.[1] ?? 'no row';
    return { row, name };
  };

  it('takes the focus and gives it back to its row, by its button and by Escape', async () => {
    open(<Side />);
    const { row, name } = seventh();
    for (const leave of ['button', 'Escape']) {
      if (leave === 'button') row?.focus();
      await userEvent.keyboard('{Enter}');
      await waitFor(() => expect(document.activeElement?.tagName).toBe('ARTICLE'));
      expect(focused()).toBe(name);
      if (leave === 'button') await press('Close');
      else await userEvent.keyboard('{Escape}');
      await becomes(new RegExp(`^\\d+\\. ${name},`));
      expect(document.activeElement).toHaveProperty('tabIndex', 0);
    }
  });

  it('keeps the focus in the dossier of the next one', async () => {
    open(<Side />);
    seventh().row?.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement?.tagName).toBe('ARTICLE'));
    const first = focused();
    await userEvent.keyboard(']');
    await waitFor(() => expect(document.activeElement?.tagName).toBe('ARTICLE'));
    expect(focused()).not.toBe(first);
  });

  it('takes the focus of a link that went with the view it stood in', async () => {
    const [region] = world.atlas.regions;
    if (region === undefined) throw new Error('expected a region');
    const to = { type: 'region', id: region.id } as const;
    change('undo.view', { view: 'compare' });
    function Views() {
      const view = useApp(({ scenario }) => scenario.view);
      return view === 'compare' ? <PlaceLink to={to}>there</PlaceLink> : <Side />;
    }
    open(<Views />);
    await press('there');
    await waitFor(() => expect(document.activeElement?.tagName).toBe('ARTICLE'));
    expect(focused()).toBe(region.names.en);
  });

  it('is not closed by Escape in a field or under a view that covers it', async () => {
    const [region] = world.atlas.regions;
    if (region === undefined) throw new Error('expected a region');
    const selection = { type: 'region', id: region.id } as const;
    open(<input aria-label="field" />);
    change('undo.select', { selection });
    screen.getByLabelText('field').focus();
    await userEvent.keyboard('{Escape}');
    expect(useApp.getState().scenario.selection).toEqual(selection);
    change('undo.view', { view: 'compare' });
    screen.getByText('bar').focus();
    await userEvent.keyboard('{Escape}');
    expect(useApp.getState().scenario.selection).toEqual(selection);
  });
});

describe('a control that goes with what it pressed', () => {
  it('hands the focus on when a limit is taken away', async () => {
    // The row of hours to a fab stays without a limit.
    const [first, second] = world.atlas.criteria.filter((criterion) => !isFabHours(criterion));
    if (first === undefined || second === undefined) throw new Error('expected criteria');
    const knockouts = [first, second].map(({ id }) => ({ criterionId: id, min: 1 }));
    change('undo.knockout', { knockouts });
    open(<MustHave />);
    await press(text.t('explore.must.remove', { name: first.names.en }));
    await becomes(text.t('explore.must.remove', { name: second.names.en }));
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement?.closest('section')?.textContent).toContain('Must have'));
  });

  it('goes to the same button of the port that follows', async () => {
    open(<PortsPanel />);
    const remove = screen.getAllByRole('button', { name: new RegExp(`^${text.t('ports.remove')}`) });
    const next = remove[1]?.getAttribute('aria-label') ?? 'none';
    remove[0]?.focus();
    await userEvent.keyboard('{Enter}');
    await becomes(next);
  });

  it('goes from a saved change to the button that adds one, and from a removed one to the next', async () => {
    open(<OwnChanges />);
    for (const lanes of ['9', '12']) {
      await press('Add a change');
      if (lanes === '12') {
        await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Crossing' }), 'poe-2604-mariposa');
      }
      await userEvent.type(screen.getByRole('spinbutton', { name: 'Truck lanes' }), lanes);
      await press('Save the change');
      await becomes('Add a change');
    }
    await press(/^Remove the change/);
    await becomes(/^Remove the change/);
    await userEvent.keyboard('{Enter}');
    await becomes('Add a change');
  });

  it('goes to the mistake that follows', async () => {
    const issue = (row: number): ImportIssue => ({
      place: { type: 'line', line: row, column: 2 },
      severity: 'error',
      expected: 'a number',
      got: `x${row}`,
      row,
      cell: { column: 1, name: 'value', text: `x${row}` },
      fixes: [String(row)],
    });
    const draft: ImportDraft = {
      place: { type: 'region', column: 0 },
      columns: [],
      name: '',
      source: '',
      year: '',
      decisions: { fixes: {}, skipped: [] },
    };
    function Mistakes() {
      const [rows, setRows] = useState([2, 3, 4]);
      const result: ReadResult = {
        rows: 9,
        good: 6,
        skipped: 0,
        bad: rows.length,
        issues: rows.map(issue),
        columns: [],
        content: { type: 'none' },
      };
      return (
        <IssueList
          result={result}
          file="own.csv"
          draft={draft}
          onChange={({ decisions }) =>
            // The rows are read again beside the page: the list changes a while later.
            setTimeout(() => setRows(rows.filter((row) => decisions?.skipped.includes(row) === false)), 60)
          }
        />
      );
    }
    open(<Mistakes />);
    const skips = () => screen.getAllByRole('button', { name: text.t('data.issues.skip') });
    skips()[1]?.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(skips()).toHaveLength(2));
    await waitFor(() => expect(document.activeElement).toBe(skips()[1]));
  });

  it('goes from the last toast back to where the keyboard came from', async () => {
    function Told() {
      const [items, setItems] = useState([1, 2]);
      return (
        <Toasts
          label="Messages"
          closeLabel="Close"
          items={items.map((id) => ({ id, words: `told ${id}` }))}
          onClose={(id) => setItems(items.filter((item) => item !== id))}
        />
      );
    }
    open(<Told />);
    screen.getByText('bar').focus();
    await press('Close');
    await waitFor(() => expect(screen.getAllByRole('button', { name: 'Close' })).toHaveLength(1));
    await becomes('Close');
    await userEvent.keyboard('{Enter}');
    await becomes('bar');
  });

  it('takes no focus that was given up by a press beside it', async () => {
    function Going() {
      const [isThere, setThere] = useState(true);
      return (
        <div>
          <p onPointerDown={() => setTimeout(() => setThere(false), 20)}>blank</p>
          {isThere && <button type="button">going</button>}
          <button type="button">staying</button>
        </div>
      );
    }
    open(<Going />);
    screen.getByText('going').focus();
    await userEvent.click(screen.getByText('blank'));
    await waitFor(() => expect(screen.queryByText('going')).toBeNull());
    await new Promise((done) => setTimeout(done, 80));
    expect(within(document.body).getByText('staying')).not.toBe(document.activeElement);
  });
});
