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
import { moveCamera, select, want } from '../../state/actions';
import { useApp } from '../../state/store';
import { useText } from '../useText';
import { find, type Hit, searchIndex } from './find';
import css from './SearchDialog.module.css';

const TOWN_ZOOM = 8;

/** Search over regions, ports, projects, parks, gateways and towns; accents optional. */
export default function SearchDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const atlas = useApp((state) => state.atlas);
  const extras = useApp((state) => state.session.extras);
  const [query, setQuery] = useState('');
  useEffect(() => {
    want('parks');
    want('cities');
  }, []);
  const index = useMemo(() => searchIndex(atlas, extras, text.language), [atlas, extras, text.language]);
  const hits = useMemo(() => find(index, query), [index, query]);
  const open = (hit: Hit): void => {
    onClose();
    select(hit.selection);
    if (hit.kind === 'city' && hit.at) moveCamera({ type: 'at', center: hit.at, zoom: TOWN_ZOOM });
  };
  return (
    <ModalOverlay className={css.overlay ?? ''} isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className={css.modal ?? ''}>
        <Dialog className={css.dialog ?? ''} aria-label={text.t('search.label')}>
          <Autocomplete inputValue={query} onInputChange={setQuery}>
            <SearchField className={css.field ?? ''} autoFocus>
              <Label className="visually-hidden">{text.t('search.label')}</Label>
              <Search aria-hidden className={css.icon} />
              <Input className={css.input ?? ''} placeholder={text.t('search.hint')} />
            </SearchField>
            <ListBox
              className={css.list ?? ''}
              aria-label={text.t('search.results', { count: hits.length })}
              items={hits}
              onAction={(key) => {
                const hit = hits.find((candidate) => candidate.key === key);
                if (hit) open(hit);
              }}
              renderEmptyState={() => (
                <p className={css.empty}>{query === '' ? text.t('search.hint') : text.t('search.empty', { query })}</p>
              )}
            >
              {(hit) => (
                <ListBoxItem id={hit.key} textValue={hit.name} className={css.hit ?? ''}>
                  <span className={css.name}>{hit.name}</span>
                  <span className={css.detail}>{hit.detail}</span>
                  <span className={css.kind}>{text.t(`search.kind.${hit.kind}`)}</span>
                </ListBoxItem>
              )}
            </ListBox>
          </Autocomplete>
          <p className="visually-hidden" role="status">
            {text.t('search.results', { count: hits.length })}
          </p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
