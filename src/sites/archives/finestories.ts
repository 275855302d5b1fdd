import { sol } from '../engines/sol';

export default sol({ id: 'finestories', name: 'Fine Stories', host: 'finestories.com' });
