<?php
/**
 * Plugin Name: Bilateral Relations
 * Description: A timeline and tension index of the relations between two countries, as a block and a shortcode. Nothing is loaded from elsewhere.
 * Version: %VERSION%
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT
 * License URI: https://opensource.org/licenses/MIT
 * Text Domain: bilateral-relations
 * Domain Path: /languages
 *
 * @package BilateralRelations
 */

defined( 'ABSPATH' ) || exit;

const BILATERAL_RELATIONS_VERSION = '%VERSION%';

require_once __DIR__ . '/shortcode.php';

/**
 * Registers the scripts, the block and the shortcodes. Nothing is loaded by it.
 */
function bilateral_relations_register() {
	load_plugin_textdomain( 'bilateral-relations', false, basename( __DIR__ ) . '/languages' );

	$script = plugins_url( 'bilateral-relations.iife.js', __FILE__ );
	wp_register_script( 'bilateral-relations', $script, array(), BILATERAL_RELATIONS_VERSION, true );
	wp_register_style(
		'bilateral-relations',
		plugins_url( 'bilateral-relations.css', __FILE__ ),
		array(),
		BILATERAL_RELATIONS_VERSION
	);

	wp_register_script(
		'bilateral-relations-block',
		plugins_url( 'editor.js', __FILE__ ),
		array( 'bilateral-relations', 'wp-api-fetch', 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-core-data', 'wp-data', 'wp-element', 'wp-i18n' ),
		BILATERAL_RELATIONS_VERSION,
		true
	);
	wp_set_script_translations( 'bilateral-relations-block', 'bilateral-relations', __DIR__ . '/languages' );
	$site = array(
		'language'       => str_replace( '_', '-', get_locale() ),
		'editorLanguage' => str_replace( '_', '-', get_user_locale() ),
		'script'         => $script,
	);
	wp_add_inline_script(
		'bilateral-relations-block',
		'window.bilateralRelationsBlock = ' . wp_json_encode( $site ) . ';',
		'before'
	);
	register_block_type( __DIR__ );

	add_shortcode( 'bilateral_relations', 'bilateral_relations_shortcode' );
	add_shortcode( 'bilateral_event', 'bilateral_relations_event_shortcode' );
}
add_action( 'init', 'bilateral_relations_register' );

/**
 * Loads what the widget needs on the page that is being made.
 */
function bilateral_relations_enqueue() {
	wp_enqueue_style( 'bilateral-relations' );
	wp_enqueue_script( 'bilateral-relations' );
}

/**
 * Where the page is one post that has the widget, the style sheet that reserves its room comes in the head.
 */
function bilateral_relations_enqueue_early() {
	$post = is_singular() ? get_post() : null;
	if ( ! $post ) {
		return;
	}
	if ( false !== strpos( $post->post_content, 'data-bilateral-relations' ) || has_shortcode( $post->post_content, 'bilateral_relations' ) ) {
		bilateral_relations_enqueue();
	}
}
add_action( 'wp_enqueue_scripts', 'bilateral_relations_enqueue_early' );

/**
 * A block may also stand in a list of posts, a template, a widget area or a reusable block.
 *
 * @param string $content The saved HTML of the block.
 * @return string The same.
 */
function bilateral_relations_rendered( $content ) {
	if ( false !== strpos( $content, 'data-bilateral-relations' ) ) {
		bilateral_relations_enqueue();
	}
	return $content;
}
add_filter( 'render_block_bilateral-relations/line', 'bilateral_relations_rendered' );

/**
 * Spanish is one translation for all countries that speak it.
 *
 * @param string|false $file   The translation that WordPress looks for, such as …-es_VE.mo.
 * @param string       $handle_or_domain The text domain, or the handle of the script.
 * @return string|false The file with es_ES in its name.
 */
function bilateral_relations_spanish( $file, $handle_or_domain ) {
	if ( ! $file || 0 !== strpos( $handle_or_domain, 'bilateral-relations' ) ) {
		return $file;
	}
	return preg_replace( '/-es_[A-Z]{2}(?=[-.])/', '-es_ES', $file );
}
add_filter( 'load_textdomain_mofile', 'bilateral_relations_spanish', 10, 2 );
add_filter( 'load_script_translation_file', 'bilateral_relations_spanish', 10, 2 );
