import type { ComponentProps } from 'react';
import { ScenarioMenu } from './panels/work/ScenarioMenu';
import { desk } from './work';

/** The menu of the open scenario, bound to this page's desk. */
export default function ScenarioDesk(props: Omit<ComponentProps<typeof ScenarioMenu>, 'desk'>) {
  return <ScenarioMenu {...props} desk={desk} />;
}
