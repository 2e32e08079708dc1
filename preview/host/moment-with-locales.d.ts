// Types for Moment's bundle with all locales: the same function as the package's own entry.
declare module "moment/min/moment-with-locales.js" {
	import moment from "moment";
	export default moment;
}
