import { describe, expect, it } from 'vitest';
import { parseTntpNetwork } from '../../src/data/parse/tntpNetwork';
import { parseTntpTrips } from '../../src/data/parse/tntpTrips';

const HEAD = [
  '<NUMBER OF ZONES> 2',
  '<NUMBER OF NODES> 3',
  '<FIRST THRU NODE> 3',
  '<NUMBER OF LINKS> 2',
  '<END OF METADATA>',
];
const ROWS = ['\t1\t3\t10\t1.5\t2\t0.15\t4\t50\t0\t1\t;', '\t3\t2\t20\t2\t3\t0\t0\t0\t7\t1\t;'];
const net = (...lines: readonly string[]) => parseTntpNetwork(lines.join('\n'), 'net.tntp');
const table = (...lines: readonly string[]) => parseTntpTrips(lines.join('\n'), 'trips.tntp', 2);
const plain = () => net(...HEAD, ...ROWS);

describe('a network file', () => {
  it('reads tags and columns', () => {
    expect(plain()).toEqual({
      zoneCount: 2,
      nodeCount: 3,
      firstThruNode: 3,
      from: Uint32Array.of(1, 3),
      to: Uint32Array.of(3, 2),
      capacity: Float64Array.of(10, 20),
      length: Float64Array.of(1.5, 2),
      freeFlowTime: Float64Array.of(2, 3),
      b: Float64Array.of(0.15, 0),
      power: Float64Array.of(4, 0),
      toll: Float64Array.of(0, 7),
    });
  });

  it.each([
    ['Windows line ends', [...HEAD, ...ROWS].join('\r\n')],
    ['a byte order mark and a last line end', `\ufeff${[...HEAD, ...ROWS].join('\n')}\n`],
    ['old line ends', [...HEAD, ...ROWS].join('\r')],
    ['comments and blank lines', [...HEAD, '', '~ init term ;', ROWS[0], '   ', `${ROWS[1]} ~ the end`].join('\n')],
    ['a header line without tilde', [...HEAD, 'init_node term_node capacity length ;', ...ROWS].join('\n')],
    ['comments before the tags', ['~ made by hand', '', ...HEAD, ...ROWS].join('\n')],
    ['tags that mean nothing here', ['<ORIGINAL HEADER>~ Init node ;', '<UNITS> h', ...HEAD, ...ROWS].join('\n')],
    ['small letters and wide spaces in tags', [...HEAD.map((line) => line.toLowerCase()), ...ROWS].join('\n')],
    ['tabs after the numbers', [...HEAD.map((line) => `${line}\t\t`), ...ROWS].join('\n')],
    ['columns of the publisher after the tenth', [...HEAD, ...ROWS].join('\n').replaceAll('\t;', '\t8.5\tramp\t;')],
    ['a header in words of its own', [...HEAD, 'a_node\tb_node\tcap\tkm\tmin\talpha\tbeta', ...ROWS].join('\n')],
    ['a header between the rows', [...HEAD, ROWS[0], '~ init term capacity ;', ROWS[1]].join('\n')],
    ['a tag told twice alike', ['<NUMBER OF ZONES>2', ...HEAD, ...ROWS].join('\n')],
    ['spaces for tabs', [...HEAD, ...ROWS].join('\n').replaceAll('\t', '   ')],
    ['semicolons that touch, or none', [...HEAD, ...ROWS].join('\n').replaceAll('\t;', ';').replace(/;$/, '')],
    ['rows on one line', [...HEAD, ROWS.join('')].join('\n')],
    [
      'scientific notation',
      [...HEAD, ...ROWS].join('\n').replace('\t10\t', '\t1.0E+1\t').replace('\t2\t0.15', '\t.2e1\t15e-2'),
    ],
  ])('reads %s just the same', (_, text) => {
    expect(parseTntpNetwork(text, 'net.tntp')).toEqual(plain());
  });

  it('takes a network without speeds, tolls and types, and finds no toll in it', () => {
    const bare = ROWS.map((row) => row.split('\t').slice(0, 8).join('\t'));
    expect(net(...HEAD, ...bare.map((row) => `${row};`)).toll).toEqual(Float64Array.of(0, 0));
    expect(net(...HEAD, ...bare)).toEqual({ ...plain(), toll: Float64Array.of(0, 0) });
  });

  it('keeps links of the same two nodes apart', () => {
    const { from, capacity } = net(...HEAD, '1 3 10 1 2 0.15 4 0 0 1 ;', '1 3 9e9 1 2 0.15 4 0 0 1 ;');
    expect([Array.from(from), Array.from(capacity)]).toEqual([
      [1, 1],
      [10, 9e9],
    ]);
  });

  it('takes node 1 as the first thru node where none is stated', () => {
    expect(net(...HEAD.filter((line) => !line.includes('THRU')), ...ROWS).firstThruNode).toBe(1);
  });

  it.each([
    ['a missing column', [...HEAD, '1 3 10 1 2 0.15 ;', ROWS[1] ?? ''], 'line 6, column 16: expected a power'],
    ['a toll below 0', [...HEAD, '1 3 10 1 2 0.15 4 50 -1 1 ;'], 'line 6, column 22: expected a toll of 0 or more'],
    ['a lone word for a row', [...HEAD, 'nothing ;', ...ROWS], 'line 6, column 8: expected a term node'],
    [
      'a word for a number',
      [...HEAD, '1 3 ten 1 2 0.15 4 50 0 1 ;'],
      'line 6, column 5: expected a capacity, a number, got ten',
    ],
    [
      'a time below 0',
      [...HEAD, '1 3 10 1 -2 0.15 4 50 0 1 ;'],
      'line 6, column 10: expected a free flow time of 0 or more, got -2',
    ],
    [
      'not a number',
      [...HEAD, '1 3 10 1 NaN 0.15 4 50 0 1 ;'],
      'line 6, column 10: expected a free flow time, a number, got NaN',
    ],
    ['a number too large', [...HEAD, '1 3 10 1 1e999 0.15 4 50 0 1 ;'], 'line 6, column 10'],
    [
      'an unknown node',
      [...HEAD, '1 4 10 1 2 0.15 4 50 0 1 ;'],
      'line 6, column 3: expected a term node, a whole number from 1 to 3, got 4',
    ],
    ['node 0', [...HEAD, '0 3 10 1 2 0.15 4 50 0 1 ;'], 'line 6, column 1: expected an init node'],
    ['half a node', [...HEAD, '1.5 3 10 1 2 0.15 4 50 0 1 ;'], 'line 6, column 1'],
    [
      'no capacity under a delay',
      [...HEAD, '1 3 0 1 2 0.15 4 50 0 1 ;'],
      'line 6, column 5: expected a capacity above 0',
    ],
    [
      'a link too few',
      [...HEAD, ROWS[0] ?? ''],
      'line 6, column 30: expected 2 links, as <NUMBER OF LINKS> says, got 1',
    ],
    ['a link too many', [...HEAD, ...ROWS, ROWS[0] ?? ''], 'line 8, column 2: expected 2 links'],
    ['no end of the tags', HEAD.slice(0, 4), 'line 4, column 20: expected <END OF METADATA>'],
    [
      'no number of nodes',
      HEAD.filter((line) => !line.includes('NODES')),
      'expected <NUMBER OF NODES>, got no such tag',
    ],
    [
      'an empty tag',
      ['<NUMBER OF NODES>', ...HEAD.filter((line) => !line.includes('NODES'))],
      'line 1, column 1: expected <NUMBER OF NODES>',
    ],
    ['a tag told in two ways', ['<NUMBER OF ZONES> 3', ...HEAD], 'line 2, column 19: expected <NUMBER OF ZONES> once'],
    [
      'more zones than nodes',
      HEAD.map((line) => line.replace('ZONES> 2', 'ZONES> 4')),
      'line 1, column 19: expected <NUMBER OF ZONES>, a whole number from 0 to 3',
    ],
    ['a count beyond all sense', HEAD.map((line) => line.replace('NODES> 3', 'NODES> 1e12')), 'line 2, column 19'],
    ['words in front of the tags', ['a network', ...HEAD], 'line 1, column 1: expected a tag'],
    ['an empty file', [''], 'line 1, column 1: expected <END OF METADATA>, got the end of the file'],
  ])('refuses %s with its place', (_, lines, message) => {
    expect(() => net(...lines)).toThrow(message);
  });

  it('counts Windows line ends once', () => {
    expect(() => parseTntpNetwork([...HEAD, 'x'].join('\r\n'), 'net.tntp')).toThrow('net.tntp: line 6, column 2');
  });
});

describe('a trip table', () => {
  const head = ['<NUMBER OF ZONES> 2', '<TOTAL OD FLOW> 7.5', '<END OF METADATA>'];

  it('reads pairs over any breaking of lines', () => {
    const wanted = [
      [1, 2, 5],
      [2, 1, 2.5],
    ];
    for (const body of [
      'Origin 1\n 2 : 5.0;\nOrigin 2\n 1 : 2.5;\n',
      '~ trips\r\n\r\nOrigin \t1\r\n2:5;\r\nOrigin 2\r\n1\r\n:\r\n25e-1',
      'origin 1 2 : 5 Origin 2 1 : 2.5 ;',
      'Origin 1;\n2 : 5.0 ;;\nOrigin 2 ~ the second\n1 : 2.5',
    ]) {
      const { origin, destination, flow, warnings } = table(...head, body);
      expect(Array.from(origin, (from, at) => [from, destination[at], flow[at]])).toEqual(wanted);
      expect(warnings).toEqual([]);
    }
  });

  it('knows where a pair stands', () => {
    expect(table(...head, 'Origin 1', '  1 : 0;  2 : 7.5;').placeOf(1)).toEqual({ line: 5, column: 11 });
  });

  it('reads pairs that a line end parts, inside a zone and without flow', () => {
    const { flow, warnings } = table(...head, 'Origin 1\n1 : 0.5\n2 : 5\nOrigin 2\n1 : 2\n2 : 0');
    expect([Array.from(flow), warnings]).toEqual([[0.5, 5, 2, 0], []]);
  });

  it('adds up a pair that is told twice, and says so', () => {
    const { flow, warnings } = table(...head, 'Origin 1\n2 : 5; 2 : 2.5;');
    expect(Array.from(flow)).toEqual([5, 2.5]);
    expect(warnings).toEqual([
      'trips.tntp:5:8: expected each pair once, got 1 to 2 again (1 such in all); the flows are added up',
    ]);
  });

  it('warns of a total that is no number', () => {
    const { warnings } = table('<TOTAL OD FLOW> 7,5', '<END OF METADATA>', 'Origin 1 2 : 5;');
    expect(warnings).toEqual(['trips.tntp:1:17: expected <TOTAL OD FLOW> to be the sum of the flows 5, got 7,5']);
  });

  it('warns where the flows do not add up to the stated total', () => {
    expect(table(...head, 'Origin 1 2 : 5;').warnings).toEqual([
      'trips.tntp:2:17: expected <TOTAL OD FLOW> to be the sum of the flows 5, got 7.5',
    ]);
    expect(table('<END OF METADATA>', 'Origin 1 2 : 5;').warnings).toEqual([]);
    expect(table('<END OF METADATA>').flow).toHaveLength(0);
  });

  it.each([
    ['trips before an origin', '1 : 5;', 'line 4, column 1: expected Origin and the number of a zone, got 1'],
    [
      'an origin that is no zone',
      'Origin 3',
      'line 4, column 8: expected an origin, a whole number from 1 to 2, got 3',
    ],
    ['a destination that is no zone', 'Origin 1\n3 : 5;', 'line 5, column 1: expected a destination'],
    ['no colon', 'Origin 1\n2 5;', 'line 5, column 3: expected a colon after the destination, got 5'],
    ['a flow below 0', 'Origin 1\n2 : -5;', 'line 5, column 5: expected a flow of 0 or more, got -5'],
    ['a decimal comma', 'Origin 1\n2 : 5,5;', 'line 5, column 5: expected a flow, a number, got 5,5'],
    [
      'a flow without its pair',
      'Origin 1\n2 : 5 6;',
      'line 5, column 7: expected a destination, a whole number from 1 to 2',
    ],
    ['an end in the middle', 'Origin 1\n2 :', 'line 5, column 4: expected a flow, a number, got the end of the file'],
  ])('refuses %s with its place', (_, body, message) => {
    expect(() => table(...head, body)).toThrow(message);
  });
});
