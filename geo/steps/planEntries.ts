import { type Row, readTable } from '../csv';
import { type Cell, joined, pack, tablesFile } from '../pack';
import { freeTextSourceId } from '../source';
import type { Step } from '../step';

/** `data/plan-entries.json`: port projects as ready-made entries of a border plan, for the plan editor. */
export const step: Step = {
  name: 'plan entries',
  outputs: ['data/plan-entries.json'],
  async make() {
    const works = new Map(readTable('ports/works.csv').map((row) => [row.text('id'), row]));
    const onNetwork = new Set(readTable('corridors/nodes.csv').map((row) => row.text('id')));
    const rows = readTable('ports/plan_entries.csv').map((row) => entry(row, works, onNetwork));
    return [{ path: 'data/plan-entries.json', bytes: tablesFile({ entries: pack(rows) }) }];
  },
};

type Works = ReadonlyMap<string, Row>;

function entry(row: Row, works: Works, onNetwork: ReadonlySet<string>): Record<string, Cell> {
  const [first] = listed(row, 'works');
  const main = first === undefined ? undefined : works.get(first);
  const otherSide = works.get(row.text('other_side_work'));
  const changed = [...listed(row, 'opens'), ...listed(row, 'closes'), ...listed(row, 'lanes_at')];
  return {
    id: row.text('id'),
    en: row.text('name_en'),
    es: row.text('name_es'),
    fr: row.text('name_fr'),
    works: joined(row.text('works')),
    opens: joined(row.text('opens')),
    closes: joined(row.text('closes')),
    lanesAt: joined(row.text('lanes_at')),
    lanesBefore: row.optionalNumber('lanes_before'),
    lanesAfter: row.optionalNumber('lanes_after'),
    year: row.optionalNumber('year'),
    costUsd: row.optionalNumber('cost_usd') ?? costUsd(listed(row, 'cost_works'), works),
    spent: row.text('spent') === 'yes',
    stage: main?.text('stage'),
    otherSideStage: otherSide?.text('stage'),
    noteEn: row.text('note_en'),
    noteEs: row.text('note_es'),
    noteFr: row.text('note_fr'),
    routable: changed.length > 0 && changed.every((id) => onNetwork.has(id)),
    certainty: row.text('certainty'),
    source: main && freeTextSourceId(main.text('source')),
  };
}

function listed(row: Row, field: string): readonly string[] {
  return row.text(field).split(';').filter(Boolean);
}

/** The costs of works together; nothing where one of them is not told in dollars. */
function costUsd(ids: readonly string[], works: Works): number | undefined {
  const costs = ids.map((id) => {
    const work = works.get(id);
    return work?.text('cost_unit') === 'usd' ? work.optionalNumber('cost') : undefined;
  });
  const known = costs.filter((cost) => cost !== undefined);
  return costs.length > 0 && known.length === costs.length ? known.reduce((sum, cost) => sum + cost, 0) : undefined;
}
