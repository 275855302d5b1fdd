import { confirmOpen } from '../link-preview/confirm-open';
import { beginLinkPreview } from '../link-preview/link-preview';
import { provideWing } from '../wings';

// Put on a page by the background when something is to be told of a link before it is opened.
provideWing('link-preview', { begin: beginLinkPreview, confirm: confirmOpen });
