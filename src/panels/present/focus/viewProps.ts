import type { Text } from '../../../text/text';
import type { FocusView } from '../../../views/story/focus';

/** What one kind of chart is drawn from. */
export interface ViewProps<Type extends FocusView['type']> {
  readonly view: Extract<FocusView, { type: Type }>;
  readonly text: Text;
}
