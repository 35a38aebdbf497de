export { wordOf } from '../../ClayHr/shared/records/words';
