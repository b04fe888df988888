import { provideReader } from './panels/group/reader';
import { desk } from './work';

/** Lets the group read scenario files through this page's desk. */
export function provideGroupReader(): void {
  provideReader(async (file) => {
    const reading = await desk.readFile(file);
    if (reading.type === 'read') {
      return { type: 'read', scenario: reading.readied.scenario, problems: reading.problems.length };
    }
    return { type: 'refused', problem: reading.problem };
  });
}
