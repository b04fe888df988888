import { beforeAll, describe, expect, it } from 'vitest';
import { openPaper } from '../../../src/exports/pdf/paper';
import { type Faces, loadFaces } from '../../../src/exports/pdf/type';
import { readBytes } from '../studies';

let faces: Faces;
beforeAll(async () => {
  faces = await loadFaces(readBytes);
});

describe('a sheet', () => {
  it('takes a drawing with more operators than any stack holds as arguments', () => {
    const paper = openPaper(612, 792, faces);
    paper.newSheet();
    const operators = Array.from({ length: 400_000 }, (_, index) => `${index} 0 l`);
    paper.raw(operators);
    expect(paper.sheets[0]?.operators).toHaveLength(operators.length + 4);
    expect(paper.sheets[0]?.operators.slice(0, 3)).toEqual(['/Artifact BMC', 'q', '0 0 l']);
    expect(paper.sheets[0]?.operators.slice(-2)).toEqual(['Q', 'EMC']);
  });

  it('says that only untagged marks are decoration', () => {
    const paper = openPaper(612, 792, faces);
    paper.newSheet();
    paper.mark('P', () => paper.raw(['1 w']));
    expect(paper.sheets[0]?.operators).toEqual(['/P <</MCID 0>> BDC', 'q', '1 w', 'Q', 'EMC']);
  });
});
