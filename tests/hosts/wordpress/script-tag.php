<?php
/** What a theme adds once, so that authors need no script of their own. */
add_action('wp_footer', function () {
    echo '<script defer src="/bilateral-relations.iife.js"></script>';
});
