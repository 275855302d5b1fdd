import { scanSlices } from '../../scan';
import { offerScanner } from '../story/text/scanner';

// Runs before the content script, on addresses that open stories.
offerScanner(scanSlices);
