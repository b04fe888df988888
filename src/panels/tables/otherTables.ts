import type { CorridorNode } from '../../model/corridor';
import type { Pointed } from '../../state/store';
import type { Row, Table } from './table';
import { columnsOf, regionName, type World, words } from './world';

/** Road links of the corridor network; a link that ends at a crossing opens it. */
export function linkTable({ atlas, text }: World): Table {
  const { t } = text;
  const nodes = new Map(atlas.network.nodes.map((node) => [node.id, node]));
  return {
    columns: columnsOf(text, ['from'], ['to'], ['length', 'numeric'], ['road'], ['highways'], ['status'], ['country']),
    rows: atlas.network.links.map((link): Row => {
      const from = nodes.get(link.from);
      const to = nodes.get(link.to);
      const names = [from?.name ?? link.from, to?.name ?? link.to];
      return {
        id: `${link.from} ${link.to}`,
        name: names.join(' – '),
        countries: [link.country],
        opens: crossingOf(from) ?? crossingOf(to),
        sourceId: link.sourceId,
        cells: [
          words(names[0]),
          words(names[1]),
          { words: text.figure({ value: link.km, unit: 'km' }), order: link.km },
          words(t(`tables.road.${link.roadClass}`)),
          words(link.highways),
          words(t(`tables.link.${link.status}`)),
          words(t(`country.${link.country}`)),
        ],
      };
    }),
  };
}

function crossingOf(node: CorridorNode | undefined): Pointed | undefined {
  return node?.crossingId && { type: 'crossing', id: node.crossingId };
}

/** Workforce, policy, incentive, forum, study and finance measures; one of a single region opens it. */
export function programmeTable(world: World): Table {
  const { extras, text } = world;
  const { t } = text;
  return {
    columns: columnsOf(text, ['kind'], ['date'], ['region'], ['country']),
    rows: (extras.programmes ?? []).map((programme): Row => {
      const [first, ...others] = programme.regionIds;
      const names = programme.regionIds.flatMap((id) => regionName(id, world) ?? []);
      return {
        id: programme.id,
        name: programme.names[text.language],
        countries: programme.countries,
        opens: first !== undefined && others.length === 0 ? { type: 'region', id: first } : undefined,
        sourceId: programme.sourceId,
        cells: [
          words(t(`tables.programme.${programme.kind}`)),
          programme.date === undefined
            ? {}
            : { words: text.date(programme.date), order: Number(programme.date.padEnd(10, '-01').replaceAll('-', '')) },
          words(names.join(', ')),
          words(programme.countries.map((code) => countryName(code, text)).join(', ')),
        ],
      };
    }),
  };
}

function countryName(code: string, { t }: World['text']): string {
  switch (code) {
    case 'MX':
    case 'US':
    case 'CA':
    case 'CR':
      return t(`country.${code}`);
    default:
      return code;
  }
}
