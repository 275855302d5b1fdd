import { sol } from '../engines/sol';

export default sol({ id: 'storiesonline', name: 'Storiesonline', host: 'storiesonline.net' });
