import { joined } from '../../text/joined';
import type { Format } from '../formats';
import type { Order, WhiteLabel } from '../order';
import { readBase, readRegions } from '../outlines';
import { reportOf } from '../report/report';
import type { Study } from '../study';
import { assemble } from './assemble';
import { logoSize } from './logo';
import { layPages } from './pages';
import { loadFaces } from './type';

/** A document as PDF: text that can be selected, tags, bookmarks, charts and maps as paths. */
export const format: Format = {
  id: 'pdf',
  extension: 'pdf',
  mediaType: 'application/pdf',
  make: async (study: Study, order: Order) => {
    const { read, label, progress = () => undefined } = order;
    progress(0.1);
    const [faces, regions, base] = await Promise.all([loadFaces(read), readRegions(read), readBase(read)]);
    progress(0.3);
    const report = reportOf(study, order);
    progress(0.6);
    const { text } = study;
    const paper = layPages({
      ...{ report, faces, label, paper: order.paper },
      shapes: { regions, base },
      logo: label.logo && logoSize(label.logo),
      pageWords: (page, pages) => text.t('documents.page', { page: text.number(page), pages: text.number(pages) }),
    });
    progress(0.8);
    const about = {
      ...{ title: joined(report.title.name, report.kind.words, text), subject: report.about.name },
      ...{ language: text.locale, madeOn: study.madeOn, author: authorOf(label) },
    };
    return assemble(paper, about, label.logo);
  },
};

function authorOf({ name }: WhiteLabel): string {
  return name ?? 'Corredor';
}
