import { readTable } from '../csv';
import { degrees, joined, pack, tablesFile } from '../pack';
import { freeTextSourceId } from '../source';
import type { Step } from '../step';

/** `data/network.json`: the corridor network; links name their ends by the place of the node in the list. */
export const step: Step = {
  name: 'network',
  outputs: ['data/network.json'],
  async make() {
    const nodes = readTable('corridors/nodes.csv').map((row) => ({
      id: row.text('id'),
      name: row.text('name'),
      type: row.text('type'),
      countries: joined(row.text('countries')),
      lng: degrees(row.number('lng')),
      lat: degrees(row.number('lat')),
    }));
    const places = new Map(nodes.map(({ id }, index) => [id, index]));
    const links = readTable('corridors/links.csv').map((row) => ({
      from: places.get(row.text('from')),
      to: places.get(row.text('to')),
      km: row.number('km'),
      highways: row.text('highways'),
      roadClass: row.text('road_class'),
      status: row.text('status'),
      country: row.text('country'),
      certainty: row.text('certainty'),
      source: freeTextSourceId(row.text('source')),
    }));
    return [{ path: 'data/network.json', bytes: tablesFile({ nodes: pack(nodes), links: pack(links) }) }];
  },
};
