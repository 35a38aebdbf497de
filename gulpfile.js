const { dest, src, task } = require('gulp');

/** Copies the icons beside the compiled nodes and credentials, as `n8n-node build` does. */
function copyIcons() {
	return src(['nodes/**/*.{png,svg}', 'credentials/**/*.{png,svg}'], { base: '.', encoding: false }).pipe(dest('dist'));
}

task('build:icons', copyIcons);
