export { wordOf } from '../../ClayHr/shared/output/words';
