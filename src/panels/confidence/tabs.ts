import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { ConfidenceTab } from '../../model/confidence';
import type { MessageKey } from '../../text/messages/en';

/** A part of the view: its tab, and what is fetched when the tab is first opened. It scrolls inside the panel. */
export interface TabOfView {
  readonly id: ConfidenceTab;
  readonly label: MessageKey;
  readonly Content: LazyExoticComponent<ComponentType>;
}

/** The tabs, in their order. A part joins here with one row; its words are those of the loaded messages. */
export const TABS: readonly TabOfView[] = [
  {
    id: 'ranks',
    label: 'confidence.tab.ranks',
    Content: lazy(async () => ({ default: (await import('./RanksTab')).RanksTab })),
  },
  {
    id: 'sensitivity',
    label: 'confidence.tab.sensitivity',
    Content: lazy(async () => ({ default: (await import('../sensitivity/SensitivityTab')).SensitivityTab })),
  },
  {
    id: 'methods',
    label: 'confidence.tab.methods',
    Content: lazy(async () => ({ default: (await import('../methods/MethodsTab')).MethodsTab })),
  },
  {
    id: 'change',
    label: 'confidence.tab.change',
    Content: lazy(async () => ({ default: (await import('../inverse/ChangeTab')).ChangeTab })),
  },
  {
    id: 'group',
    label: 'confidence.tab.group',
    Content: lazy(async () => ({ default: (await import('../group/GroupTab')).GroupTab })),
  },
];
