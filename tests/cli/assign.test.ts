import { describe, expect, it } from 'vitest';
import { answer, corredor, scratchFile } from './corredor';

const TAGS = '<NUMBER OF ZONES> 2\n<NUMBER OF NODES> 2\n<FIRST THRU NODE> 1\n<NUMBER OF LINKS> 2\n<END OF METADATA>\n';
const HEADER = '~\tinit_node\tterm_node\tcapacity\tlength\tfree_flow_time\tb\tpower\tspeed\ttoll\ttype\t;\n';
// 10 + x against 20 + x: 30 trips part as 20 and 10, and all cost 30.
const NET = `${TAGS}\n${HEADER}\t1\t2\t1\t5\t10\t0.1\t1\t50\t2\t1\t;\n\t1\t2\t1\t1\t20\t0.05\t1\t50\t0\t1\t;`;
const TRIPS = '<NUMBER OF ZONES> 2\n<TOTAL OD FLOW> 30\n<END OF METADATA>\n\nOrigin 1\n    1 : 0.0;    2 : 30.0;\n';
const net = scratchFile('net.tntp', NET);
const trips = scratchFile('trips.tntp', TRIPS);

describe('corredor assign', () => {
  it('prints links in file order, the gap, the objective and the total cost', () => {
    const link = (flow: number) => ({ from: 1, to: 2, flow: expect.closeTo(flow, 6), cost: expect.closeTo(30, 6) });
    expect(answer('assign', net, trips)).toEqual({
      links: [link(20), link(10)],
      relativeGap: expect.closeTo(0, 9),
      objective: expect.closeTo(650, 5),
      totalCost: expect.closeTo(900, 5),
    });
  });

  it('adds toll and length by their factors', () => {
    // 10 + x + 2·2 + 3·5 = 20 + (30 - x) + 3·1: x = 12.
    const found = answer('assign', net, trips, '--toll-factor', '2', '--distance-factor=3', '--gap', '1e-8');
    expect(found).toMatchObject({ links: [{ flow: expect.closeTo(12, 5), cost: expect.closeTo(41, 5) }, {}] });
  });

  it('says on stderr when the rounds given are not enough', () => {
    const bent = scratchFile('net.tntp', NET.replace('\t0.05\t1\t', '\t0.05\t4\t'));
    const { code, lines, stdout } = corredor('assign', bent, trips, '--gap', '0', '--iterations', '1');
    expect(code).toBe(0);
    expect(lines).toEqual([expect.stringMatching(/^expected a relative gap of 0, got .* after 1 iterations/)]);
    expect(JSON.parse(stdout)).toHaveProperty('relativeGap');
  });

  it.each([
    [
      'a bad row',
      NET.replace('\t20\t', '\t-20\t'),
      TRIPS,
      /^\S*net\.tntp:9:10: expected a free flow time of 0 or more, got -20$/,
    ],
    ['a bad pair', NET, TRIPS.replace('2 : 30', '9 : 30'), /^\S*trips\.tntp:6:17: expected a destination.* got 9$/],
    [
      'trips without a way',
      NET,
      `${TRIPS}Origin 2\n 1 : 4;`,
      /^\S*trips\.tntp:8:2: expected links that lead from 2 to 1, got none$/,
    ],
    [
      'a flow of no use',
      NET,
      TRIPS.replace(': 30.0', ': 1e76'),
      /^\S*trips\.tntp:6:21: expected a flow of at most 1000000000000, got 1e76$/,
    ],
    [
      'a flow without an end',
      NET,
      TRIPS.replace(': 30.0', ': 1e200'),
      /^\S*trips\.tntp:6:21: expected a flow of at most/,
    ],
    [
      'costs beyond all numbers',
      NET.replaceAll(/\t1\t50/g, '\t300\t50').replaceAll(/\t2\t1\t/g, '\t2\t0.001\t'),
      TRIPS.replace(': 30.0', ': 1e6'),
      /^\S*net\.tntp: link from 1 to 2: expected costs that add up to a finite number, got a cost of/,
    ],
  ])('exits 1 on %s with file, line and column', (_, badNet, badTrips, message) => {
    const { code, stdout, lines } = corredor(
      'assign',
      scratchFile('net.tntp', badNet),
      scratchFile('trips.tntp', badTrips),
    );
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(lines.at(-1)).toMatch(message);
  });

  it('exits 2 on wrong usage', () => {
    for (const words of [
      [net],
      [net, trips, '--gap', 'small'],
      [net, trips, '--iterations', '0'],
      [net, trips, '--toll-factor', '-1'],
    ]) {
      expect(corredor('assign', ...words).code).toBe(2);
    }
  });
});
