<?php
/**
 * The shortcodes, for posts that are not made of blocks:
 * [bilateral_relations from="1999"][bilateral_event date="2026-11-20" type="sanctions-imposed" actor="US" target="VE"]New sanctions[/bilateral_event][/bilateral_relations]
 *
 * @package BilateralRelations
 */

defined( 'ABSPATH' ) || exit;

/**
 * The attributes that the widget and its events know; those that are there or not are true.
 *
 * @return array[] By tag.
 */
function bilateral_relations_attributes() {
	static $attributes = null;
	if ( null === $attributes ) {
		$attributes = require __DIR__ . '/attributes.php';
	}
	return $attributes;
}

/**
 * What was given as data attributes, and the names that nobody knows.
 *
 * @param string       $tag   The element: bilateral-relations or bilateral-event.
 * @param array|string $given The shortcode's attributes.
 * @return array{0: string, 1: string[]} Escaped markup, and the unknown names.
 */
function bilateral_relations_data( $tag, $given ) {
	$known   = bilateral_relations_attributes()[ $tag ];
	$markup  = ' data-' . $tag;
	$unknown = array();
	foreach ( (array) $given as $name => $value ) {
		// A word without a value has a number for a name.
		if ( is_int( $name ) ) {
			list( $name, $value ) = array( $value, '' );
		}
		$name = str_replace( '_', '-', strtolower( $name ) );
		if ( '' === $name ) {
			continue;
		}
		if ( ! isset( $known[ $name ] ) ) {
			$unknown[] = $name;
			continue;
		}
		if ( true === $known[ $name ] ) {
			$value = '';
		}
		$markup .= sprintf( ' data-%s="%s"', esc_attr( $name ), esc_attr( in_array( $name, array( 'href', 'src' ), true ) ? esc_url_raw( $value ) : $value ) );
	}
	return array( $markup, $unknown );
}

/**
 * Tells somebody who may edit the post what nobody can use; readers see nothing of it.
 *
 * @param string   $shortcode The shortcode.
 * @param string[] $unknown   Names of attributes.
 * @return string Escaped HTML.
 */
function bilateral_relations_unknown( $shortcode, $unknown ) {
	if ( ! $unknown || is_feed() || ! current_user_can( 'edit_post', get_the_ID() ) ) {
		return '';
	}
	/* translators: 1: a shortcode, 2: names of attributes. */
	$words = sprintf( __( '[%1$s] has no attribute %2$s. Only those who may edit this post see this line.', 'bilateral-relations' ), $shortcode, implode( ', ', $unknown ) );
	return '<strong>' . esc_html( $words ) . '</strong>';
}

/**
 * The widget's container, with what stands between the tags for readers without scripts.
 *
 * @param array|string $given   Attributes.
 * @param string|null  $content What stands between the tags.
 * @return string HTML.
 */
function bilateral_relations_shortcode( $given, $content = null ) {
	list( $markup, $unknown ) = bilateral_relations_data( 'bilateral-relations', $given );

	$inside = wp_kses_post( do_shortcode( shortcode_unautop( (string) $content ) ) );
	if ( '' === trim( wp_strip_all_tags( $inside ) ) ) {
		$inside = '<p>' . esc_html__( 'Timeline and tension index of the relations between two countries, as computed from a record of dated events.', 'bilateral-relations' ) . '</p>';
	}
	bilateral_relations_enqueue();
	return bilateral_relations_unknown( 'bilateral_relations', $unknown ) . '<div' . $markup . '>' . $inside . '</div>';
}

/**
 * An event of the site's own.
 *
 * @param array|string $given   Attributes.
 * @param string|null  $content Its title.
 * @return string HTML, which also stands in a paragraph.
 */
function bilateral_relations_event_shortcode( $given, $content = null ) {
	list( $markup, $unknown ) = bilateral_relations_data( 'bilateral-event', $given );
	return bilateral_relations_unknown( 'bilateral_event', $unknown ) . '<span' . $markup . '>' . esc_html( wp_strip_all_tags( (string) $content ) ) . '</span> ';
}
