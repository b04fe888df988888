import type { ExtraName } from '../../model/atlas';
import type { TableId } from '../../model/tables';
import { portTable, workTable } from './borderTables';
import { crossingTable } from './crossingTable';
import { linkTable, programmeTable } from './otherTables';
import { gatewayTable, parkTable, projectTable, regionTable, resourceTable } from './placeTables';
import { siteTable } from './siteTable';
import type { Order, Table } from './table';
import type { World } from './world';

interface Recipe {
  /** Files that must be asked for; the table stands without them, with less in it. */
  readonly needs: readonly ExtraName[];
  readonly order: Order;
  make(world: World, year: number): Table;
}

const byName: Order = { column: 'name', direction: 'ascending' };

/** How each table is made; `year` is that of the map. */
export const RECIPES: Readonly<Record<TableId, Recipe>> = {
  regions: { needs: [], order: { column: 'rank', direction: 'ascending' }, make: regionTable },
  sites: {
    needs: ['parks', 'projects', 'sources'],
    order: { column: 'rank', direction: 'ascending' },
    make: siteTable,
  },
  ports: { needs: [], order: { column: 'trucks', direction: 'descending' }, make: portTable },
  crossings: { needs: ['ports'], order: byName, make: crossingTable },
  projects: { needs: ['projects'], order: byName, make: projectTable },
  links: { needs: [], order: byName, make: linkTable },
  parks: { needs: ['parks'], order: byName, make: parkTable },
  gateways: { needs: [], order: byName, make: gatewayTable },
  resources: { needs: ['resources'], order: byName, make: resourceTable },
  programmes: { needs: ['programmes'], order: { column: 'date', direction: 'descending' }, make: programmeTable },
  works: { needs: ['ports'], order: byName, make: workTable },
};
