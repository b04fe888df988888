import type { Border } from '../../model/port';
import type { Row, Table } from './table';
import { columnsOf, figureCell, type World, words, yearCell, yesNo } from './world';

/** Both countries of a border. */
export function countriesOf(border: Border): readonly string[] {
  return border.split('-');
}

/** Ports of entry, with the trucks that are counted at them. */
export function portTable({ atlas, text }: World): Table {
  const { t } = text;
  return {
    columns: columnsOf(text, ['trucks', 'numeric'], ['border'], ['cargo'], ['rail'], ['city']),
    rows: atlas.ports.map((port) => ({
      id: port.id,
      name: port.name,
      countries: countriesOf(port.border),
      opens: { type: 'port', id: port.id },
      sourceId: port.sourceId,
      cells: [
        figureCell(port.trucks2024, text),
        words(t(`dossier.border.${port.border}`)),
        words(t(`dossier.commercial.${port.commercial}`)),
        yesNo(port.rail, text),
        words([port.usTown, port.otherTown].filter(Boolean).join(' – ')),
      ],
    })),
  };
}

/** Projects at ports of entry; each opens the port or crossing it belongs to. */
export function workTable({ atlas, extras, text }: World): Table {
  const { t } = text;
  const ports = new Map<string, (typeof atlas.ports)[number]>(atlas.ports.map((port) => [port.id, port]));
  const crossings = new Map<string, (typeof atlas.crossings)[number]>(
    atlas.crossings.map((place) => [place.id, place]),
  );
  const rows = (extras.ports?.works ?? []).map((work): Row => {
    const port = ports.get(work.placeId);
    const crossing = crossings.get(work.placeId);
    const place = port ?? crossing;
    return {
      id: work.id,
      name: work.names[text.language],
      countries: place ? countriesOf(place.border) : [],
      opens: port ? { type: 'port', id: port.id } : crossing && { type: 'crossing', id: crossing.id },
      sourceId: work.sourceId,
      cells: [
        words(place?.name),
        words(t(`dossier.stage.${work.stage}`)),
        yearCell(work.yearExpected),
        figureCell(work.cost, text),
        words(work.lead),
      ],
    };
  });
  return {
    columns: columnsOf(text, ['port'], ['stage'], ['year', 'numeric'], ['cost', 'numeric'], ['lead']),
    rows,
  };
}
