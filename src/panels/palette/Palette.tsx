import { Search } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components';
import { patchSession, want } from '../../state/actions';
import { useApp } from '../../state/store';
import { openPlace } from '../../state/tables';
import { sourceWords } from '../../text/sourceWords';
import { find, searchIndex } from '../search/find';
import { useText } from '../useText';
import { actionsOf, type Doors } from './actions';
import css from './Palette.module.css';
import { actionRow, type PaletteRow } from './rows';

const TOWN_ZOOM = 8;
/** Close enough for a port's name and its neighbours', far enough for the next towns. */
const PLACE_ZOOM = 6.5;
const close = (): void => patchSession({ overlay: 'none' });

/** One dialog that reaches every place and every action. */
export function Palette({ doors }: { readonly doors: Doors }) {
  const { t } = useText();
  const [query, setQuery] = useState('');
  const rows = useRows(query, doors);
  const run = (key: unknown): void => {
    const row = rows.find((candidate) => candidate.key === key);
    if (row === undefined) return;
    close();
    open(row, doors);
  };
  const found = t('search.results', { count: rows.length });
  return (
    <ModalOverlay className={css.overlay ?? ''} isOpen isDismissable onOpenChange={(isOpen) => isOpen || close()}>
      <Modal className={css.modal ?? ''}>
        <Dialog className={css.dialog ?? ''} aria-label={t('palette.label')}>
          <Autocomplete inputValue={query} onInputChange={setQuery}>
            <SearchField className={css.field ?? ''} autoFocus>
              <Label className="visually-hidden">{t('palette.label')}</Label>
              <Search aria-hidden className={css.icon} />
              <Input className={css.input ?? ''} placeholder={t('palette.hint')} />
            </SearchField>
            {/* The list takes no focus of its own: what is typed moves in it. The box around it scrolls by keyboard. */}
            <section
              className={css.list}
              aria-label={found}
              // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
              tabIndex={0}
            >
              <ListBox
                className={css.rows ?? ''}
                aria-label={found}
                items={rows}
                onAction={run}
                renderEmptyState={() => <p className={css.empty}>{t('palette.empty', { query })}</p>}
              >
                {(row) => <RowItem row={row} />}
              </ListBox>
            </section>
          </Autocomplete>
          <p className="visually-hidden" role="status">
            {found}
          </p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function RowItem({ row }: { readonly row: PaletteRow }) {
  const { t } = useText();
  const detail = row.kind === 'action' ? row.action.isOn && t('palette.on') : row.detail;
  return (
    <ListBoxItem id={row.key} textValue={row.name} className={css.row ?? ''}>
      <span className={css.name}>{row.name}</span>
      <span className={css.detail}>{detail}</span>
      <span className={css.kind}>{t(`search.kind.${row.kind}`)}</span>
    </ListBoxItem>
  );
}

/** The rows for what was typed; all actions before anything is. */
function useRows(query: string, doors: Doors): readonly PaletteRow[] {
  const text = useText();
  const state = useApp();
  const { atlas } = state;
  const { extras } = state.session;
  useEffect(() => {
    for (const name of ['parks', 'resources', 'cities'] as const) want(name);
  }, []);
  const places = useMemo(
    () => searchIndex(atlas, extras, text.language, (words) => sourceWords(words, text)),
    [atlas, extras, text],
  );
  const actions = useMemo(() => actionsOf(state, text, doors).map(actionRow), [state, text, doors]);
  return useMemo(
    () => (query.trim() === '' ? actions : find<PaletteRow>([...places, ...actions], query)),
    [places, actions, query],
  );
}

function open(row: PaletteRow, doors: Doors): void {
  if (row.kind === 'action') {
    row.action.run();
    return;
  }
  openPlace(row.selection);
  // A region is fitted with its ways; a point would else be a dot somewhere on the continent.
  if (row.at !== undefined) doors.flyTo(row.at, row.kind === 'city' ? TOWN_ZOOM : PLACE_ZOOM);
}
