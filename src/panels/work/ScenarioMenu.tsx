import { type RefObject, useState } from 'react';
import { Menu, MenuItem, Popover, Separator } from 'react-aria-components';
import { patchSession } from '../../state/actions';
import { openDocuments } from '../../state/documents';
import { useApp } from '../../state/store';
import type { MessageKey } from '../../text/messages/en';
import { useText } from '../useText';
import { CompareScenarios } from './CompareScenarios';
import type { Desk } from './desk';
import { HistoryDialog } from './HistoryDialog';
import { LinkDialog } from './LinkDialog';
import { pickFile } from './pickFile';
import { RecentDialog } from './RecentDialog';
import { RenameDialog } from './RenameDialog';
import styles from './ScenarioMenu.module.css';
import { titleOf } from './WorkToasts';

interface ScenarioMenuProps {
  readonly desk: Desk;
  /** The button that opened the menu. */
  readonly anchor: RefObject<HTMLElement | null>;
  /** The menu and what it opened are closed. */
  readonly onClose: () => void;
  /** Shows the first-use dialog again. */
  readonly onWelcome: () => void;
}

const GROUPS = [
  ['rename', 'new', 'duplicate'],
  ['openFile', 'saveFile', 'recent'],
  ['ownData', 'rfi'],
  ['copyLink', 'qr', 'documents'],
  ['compare', 'history'],
  ['welcome'],
] as const;
type Item = (typeof GROUPS)[number][number];
const ITEMS: readonly Item[] = GROUPS.flat();
const DIALOGS = ['rename', 'recent', 'qr', 'compare', 'history'] as const;
type DialogId = (typeof DIALOGS)[number];

/** What can be done with the open scenario as a document; opens below its name in the bar. */
export function ScenarioMenu({ desk, anchor, onClose, onWelcome }: ScenarioMenuProps) {
  const [dialog, setDialog] = useState<DialogId>();
  const act = useActions(desk, onWelcome);
  const { t } = useText();
  const choose = (key: unknown): void => {
    const item = ITEMS.find((candidate) => candidate === key);
    const opened = DIALOGS.find((candidate) => candidate === item);
    setDialog(opened);
    if (opened !== undefined || item === undefined) return;
    onClose();
    act(item);
  };
  if (dialog !== undefined) return <WorkDialogOf dialog={dialog} desk={desk} onClose={onClose} />;
  return (
    <Popover
      aria-label={t('work.menu')}
      className={styles.popover ?? ''}
      triggerRef={anchor}
      isOpen
      placement="bottom start"
      onOpenChange={(open) => open || onClose()}
    >
      <Menu className={styles.menu ?? ''} aria-label={t('work.menu')} autoFocus="first" onAction={choose}>
        {GROUPS.flatMap((group, index) => [
          ...(index === 0 ? [] : [<Separator key={`line ${group[0]}`} className={styles.line ?? ''} />]),
          ...group.map((item) => (
            <MenuItem key={item} id={item} className={styles.item ?? ''}>
              {t(LABELS[item])}
            </MenuItem>
          )),
        ])}
      </Menu>
    </Popover>
  );
}

const LABELS: Readonly<Record<Item, MessageKey>> = {
  rename: 'work.rename',
  new: 'work.new',
  duplicate: 'work.duplicate',
  openFile: 'work.openFile',
  saveFile: 'work.saveFile',
  ownData: 'data.open',
  recent: 'work.recent',
  copyLink: 'bar.copyLink',
  qr: 'work.qr',
  documents: 'documents.open',
  compare: 'work.compare',
  history: 'work.history',
  rfi: 'rfi.title',
  welcome: 'work.welcome',
};

/** The items that do something at once. */
function useActions(desk: Desk, onWelcome: () => void): (item: Item) => void {
  const { t } = useText();
  const title = useApp(({ scenario }) => scenario.title);
  return (item) => {
    if (item === 'new') desk.startNew(t('work.new.name'));
    if (item === 'duplicate') desk.duplicate(t('work.duplicate.name', { title: titleOf(title, t) }));
    if (item === 'saveFile') desk.saveFile(titleOf(title, t));
    if (item === 'openFile') void pickFile().then((file) => file && desk.openFile(file));
    if (item === 'copyLink') void desk.copyLink();
    if (item === 'documents') openDocuments();
    if (item === 'rfi') patchSession({ overlay: 'rfi' });
    if (item === 'ownData') patchSession({ importing: {} });
    if (item === 'welcome') onWelcome();
  };
}

interface WorkDialogOfProps {
  readonly dialog: DialogId;
  readonly desk: Desk;
  readonly onClose: () => void;
}

function WorkDialogOf({ dialog, desk, onClose }: WorkDialogOfProps) {
  switch (dialog) {
    case 'rename':
      return <RenameDialog onClose={onClose} />;
    case 'recent':
      return <RecentDialog desk={desk} onClose={onClose} />;
    case 'qr':
      return <LinkDialog desk={desk} onClose={onClose} />;
    case 'compare':
      return <CompareScenarios desk={desk} onClose={onClose} />;
    case 'history':
      return <HistoryDialog onClose={onClose} />;
  }
}
