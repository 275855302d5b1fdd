import { offerScanner } from './page/text/scanner';
import { scanSlices } from './scan';

// Runs before the content script, on addresses that open stories.
offerScanner(scanSlices);
