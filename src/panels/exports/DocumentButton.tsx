import { FileText } from 'lucide-react';
import type { DocumentAsk } from '../../model/documents';
import { openDocuments } from '../../state/documents';
import { Button } from '../../ui/Button';
import { useText } from '../useText';

interface DocumentButtonProps {
  readonly ask: DocumentAsk;
  /** What the document is of. */
  readonly name: string;
  readonly size?: 'normal' | 'small';
}

/** Opens the dialog on documents with one of them chosen. */
export function DocumentButton({ ask, name, size = 'small' }: DocumentButtonProps) {
  const { t } = useText();
  const label = t('documents.pdf.of', { name });
  return (
    <Button
      size={size}
      icon={<FileText aria-hidden />}
      aria-label={label}
      title={label}
      onClick={() => openDocuments(ask)}
    >
      {t('documents.pdf')}
    </Button>
  );
}
