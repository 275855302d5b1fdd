import { sol } from '../engines/sol';

export default sol({ id: 'scifistories', name: 'SciFi Stories', host: 'scifistories.com' });
