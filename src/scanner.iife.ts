import { offerScanner } from './page/scanner';
import { scanSlices } from './scan';

// Runs before the content script, on addresses that open stories.
offerScanner(scanSlices);
