import type { TableFigure } from './figures';
import { pack } from './pack';

/**
 * Figures of `indicators` as the tables `units`, `series`, `values` and `seriesOf`, which `parseFigureTables` reads.
 *
 * `values` and `seriesOf` have a column per indicator and a cell per region. `series` has a row per distinct
 * combination of year, period, source, certainty, marks and note; `seriesOf` holds the place of that row.
 */
export function figureTables(
  figures: readonly TableFigure[],
  indicators: readonly { readonly id: string; readonly unit: string }[],
  regionIds: readonly string[],
) {
  const byPair = new Map(figures.map((figure) => [`${figure.indicatorId} ${figure.regionId}`, figure]));
  const series = new Series();
  const columns = indicators.map(({ id }) => {
    const cells = regionIds.map((regionId) => byPair.get(`${id} ${regionId}`));
    return {
      id,
      values: cells.map((cell) => cell?.value ?? null),
      seriesOf: cells.map((cell) => series.placeOf(cell)),
    };
  });
  return {
    units: pack(indicators.map(({ id, unit }) => ({ id, unit }))),
    series: pack(series.rows),
    values: Object.fromEntries(columns.map((column) => [column.id, column.values])),
    seriesOf: Object.fromEntries(columns.map((column) => [column.id, column.seriesOf])),
  };
}

/** The distinct companions of the values, in the order they first come up. */
class Series {
  readonly rows: ReturnType<typeof companions>[] = [];
  private readonly places = new Map<string, number>();

  placeOf(figure: TableFigure | undefined): number | null {
    if (figure === undefined) return null;
    const row = companions(figure);
    const key = JSON.stringify(row);
    const known = this.places.get(key) ?? this.rows.length;
    if (known === this.rows.length) {
      this.rows.push(row);
      this.places.set(key, known);
    }
    return known;
  }
}

function companions({ year, period, sourceId, certainty, marks, note }: TableFigure) {
  const given = (text: string) => (text === '' ? undefined : text);
  return { year, period: given(period), source: sourceId, certainty, marks: given(marks.join(' ')), note: given(note) };
}
