import type { Extras } from '../../model/atlas';
import type { Figure } from '../../model/figure';
import type { Words } from '../../model/geo';
import { wordsIn } from '../../text/wordsIn';
import { periodOf } from '../figures';
import type { Study } from '../study';
import { type Cell, figureCells, figureColumns, type LayerTable } from './table';

/** Crossings, each with the trucks of its port: counts belong to ports. */
export function crossingTable({ atlas }: Study): LayerTable {
  const names = ['id', 'name', 'local_name', 'border', 'port', 'trucks_allowed', 'status', 'status_text', 'works'];
  return {
    columns: [...names, 'rail', 'opens', 'certainty', 'source', ...figureColumns('port_trucks')],
    rows: atlas.crossings.map((crossing) => {
      const port = atlas.ports.find(({ id }) => id === crossing.portId);
      const { id, name, localName, border, commercial, status, statusText, works } = crossing;
      const cells: readonly Cell[] = [
        ...[id, name, localName ?? null, border, port?.name ?? null, commercial, status, statusText, works],
        ...[crossing.rail, crossing.opensYear ?? null, crossing.certainty, crossing.sourceId],
        ...figureCells(port?.trucks2024),
      ];
      return { id, place: { type: 'point', at: crossing.at }, cells };
    }),
  };
}

/** Chip projects with what is known of money and jobs. */
export function projectTable({ atlas, extras }: Study): LayerTable {
  const names = ['id', 'name', 'company', 'kind', 'status', 'status_as_of', 'country', 'region', 'city', 'precision'];
  const figures = ['investment', 'award', 'jobs'] as const;
  return {
    columns: [...names, 'announced', 'start', 'certainty', 'source', ...figures.flatMap(figureColumns)],
    rows: atlas.projects.map((project) => {
      const detail = detailOf(extras, project.id);
      const { id, name, company, kind, status, statusAsOf, country, regionId, city, precision } = project;
      const cells: readonly Cell[] = [
        ...[id, name, company, kind, status, statusAsOf ?? null, country, regionId ?? null, city, precision],
        ...[project.announcedYear ?? null, project.startYear ?? null],
        ...[detail?.certainty ?? null, detail?.sourceId ?? null],
        ...figures.flatMap((part) => figureCells(detail?.[part])),
      ];
      return { id, place: { type: 'point', at: project.at }, cells };
    }),
  };
}

function detailOf(
  { projects }: Pick<Extras, 'projects'>,
  id: string,
): Extras['projects']['details'][number] | undefined {
  return projects.details.find((detail) => detail.id === id);
}

/** Cargo airports and seaports; one row for each cargo figure, as measures are never added up. */
export function gatewayTable({ atlas, extras }: Study): LayerTable {
  const names = ['id', 'type', 'code', 'name', 'city', 'country', 'region', 'certainty', 'source', 'metric'];
  return {
    columns: [...names, ...figureColumns('cargo')],
    rows: atlas.gateways.flatMap((gateway) => {
      const own = extras.gatewayMetrics.filter(({ gatewayId }) => gatewayId === gateway.id);
      const measured: readonly { readonly metric: string | null; readonly figure?: Figure }[] = own;
      const { id, type, code, name, city, country, regionId, certainty, sourceId, at } = gateway;
      const lines = measured.length === 0 ? [{ metric: null }] : measured;
      return lines.map((line: { readonly metric: string | null; readonly figure?: Figure }) => {
        const about: readonly Cell[] = [id, type, code ?? null, name, city, country, regionId ?? null, certainty];
        const cells = [...about, sourceId, line.metric, ...figureCells(line.figure)];
        return {
          id: line.figure === undefined ? id : `${id} ${line.metric} ${periodOf(line.figure)}`,
          place: { type: 'point', at },
          cells,
        };
      });
    }),
  };
}

export function parkTable({ extras, text }: Study): LayerTable {
  return {
    columns: ['id', 'name', 'city', 'country', 'region', 'developer', 'note', 'certainty', 'source'],
    rows: extras.parks.map((park) => {
      const { id, name, city, country, regionId, developer, note, certainty, sourceId, at } = park;
      const cells = [id, name, city, country, regionId, developer ?? null, remark(note, text), certainty, sourceId];
      return { id, place: { type: 'point', at }, cells };
    }),
  };
}

export function resourceTable({ extras, text }: Study): LayerTable {
  return {
    columns: ['id', 'name', 'commodity', 'country', 'region', 'status', 'note', 'certainty', 'source'],
    rows: extras.resources.map((resource) => {
      const { id, name, commodity, country, regionId, status, note, certainty, sourceId, at } = resource;
      const cells = [id, name, commodity, country, regionId ?? null, status, remark(note, text), certainty, sourceId];
      return { id, place: { type: 'point', at }, cells };
    }),
  };
}

/** A remark in the language of the file, as names are. */
function remark(words: Words | undefined, { language }: Study['text']): Cell {
  return words === undefined ? null : wordsIn(words, language).text;
}
