import { projectStatusAt } from '../../state/timeline';
import { sourceWords } from '../../text/sourceWords';
import type { Table } from './table';
import { columnsOf, figureCell, numberCell, regionCell, type World, words, yearCell } from './world';

/** The 96 regions with their rank and score under the scenario. */
export function regionTable({ atlas, scores, text }: World): Table {
  return {
    columns: columnsOf(
      text,
      ['rank', 'numeric'],
      ['score', 'numeric'],
      ['known', 'numeric'],
      ['country'],
      ['population', 'numeric'],
      ['area', 'numeric'],
    ),
    rows: atlas.regions.map((region) => {
      const score = scores.get(region.id);
      const isRanked = score?.rank !== undefined;
      return {
        id: region.id,
        name: region.names[text.language],
        countries: [region.country],
        opens: { type: 'region', id: region.id },
        cells: [
          numberCell(score?.rank, text),
          numberCell(isRanked ? score.score : undefined, text),
          score ? { words: text.percent(score.coverage), order: score.coverage } : {},
          words(text.t(`country.${region.country}`)),
          figureCell(region.population, text),
          figureCell(region.areaKm2, text),
        ],
      };
    }),
  };
}

/** Chip projects, whatever the filters of the map show; those of later years are left out as on the map. */
export function projectTable(world: World, year: number): Table {
  const { atlas, extras, text } = world;
  const { t } = text;
  const details = new Map(extras.projects?.details.map((detail) => [detail.id, detail]));
  const rows = atlas.projects.flatMap((project) => {
    const then = projectStatusAt(project, year, atlas.edition);
    if (then === undefined) return [];
    const detail = details.get(project.id);
    return {
      id: project.id,
      name: project.name,
      countries: [project.country],
      opens: { type: 'project', id: project.id } as const,
      sourceId: detail?.sourceId,
      cells: [
        words(project.company),
        words(t(`explore.kind.${project.kind}`)),
        words(t(then.expected ? 'map.status.expected' : `explore.status.${then.status}`)),
        words([project.city, regionCell(project.regionId, world).words].filter(Boolean).join(', ')),
        figureCell(detail?.investment, text),
        figureCell(detail?.jobs, text),
        yearCell(project.startYear),
      ],
    };
  });
  return {
    columns: columnsOf(
      text,
      ['company'],
      ['kind'],
      ['status'],
      ['city'],
      ['investment', 'numeric'],
      ['jobs', 'numeric'],
      ['start', 'numeric'],
    ),
    rows,
  };
}

/** Industrial parks; most stand at the centre of their town. */
export function parkTable(world: World): Table {
  const { extras, text } = world;
  return {
    columns: columnsOf(text, ['city'], ['region'], ['country'], ['developer']),
    rows: (extras.parks ?? []).map((park) => ({
      id: park.id,
      name: park.name,
      countries: [park.country],
      opens: { type: 'park', id: park.id },
      sourceId: park.sourceId,
      cells: [
        words(park.city),
        regionCell(park.regionId, world),
        words(text.t(`country.${park.country}`)),
        words(park.developer),
      ],
    })),
  };
}

/** Cargo airports and seaports. Their measures differ, so no column of cargo: see each dossier. */
export function gatewayTable(world: World): Table {
  const { atlas, text } = world;
  const { t } = text;
  return {
    columns: columnsOf(text, ['kind'], ['code'], ['city'], ['region'], ['country']),
    rows: atlas.gateways.map((gateway) => ({
      id: gateway.id,
      name: gateway.name,
      countries: [gateway.country],
      opens: { type: 'gateway', id: gateway.id },
      sourceId: gateway.sourceId,
      cells: [
        words(t(`dossier.gateway.${gateway.type}`)),
        words(gateway.code),
        words(gateway.city),
        regionCell(gateway.regionId, world),
        words(t(`country.${gateway.country}`)),
      ],
    })),
  };
}

/** Mines, refineries and power sites. */
export function resourceTable(world: World): Table {
  const { extras, text } = world;
  const { t } = text;
  return {
    columns: columnsOf(text, ['commodity'], ['status'], ['region'], ['country']),
    rows: (extras.resources ?? []).map((resource) => ({
      id: resource.id,
      name: resource.name,
      countries: [resource.country],
      opens: { type: 'resource', id: resource.id },
      sourceId: resource.sourceId,
      cells: [
        words(sourceWords(resource.commodity, text)),
        words(t(`explore.status.${resource.status}`)),
        regionCell(resource.regionId, world),
        words(t(`country.${resource.country}`)),
      ],
    })),
  };
}
