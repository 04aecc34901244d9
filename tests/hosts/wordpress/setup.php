<?php
/** Installs WordPress as its first page would, and writes the posts of the test through the filters of their authors' roles. */
define('WP_INSTALLING', true);
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install('A site', 'admin', 'admin@example.org', true, '', 'admin');
switch_theme('twentytwentyone');
$roles = [
    'administrator' => get_user_by('login', 'admin')->ID,
    'author' => wp_insert_user(['user_login' => 'author', 'user_pass' => 'author', 'role' => 'author']),
];

$ids = [];
foreach (json_decode(file_get_contents($argv[2]), true) as $post) {
    wp_set_current_user($roles[$post['role']]);
    kses_init();
    $ids[$post['name']] = wp_insert_post(wp_slash([
        'post_title' => $post['name'],
        'post_content' => $post['content'],
        'post_status' => 'publish',
        'post_author' => $roles[$post['role']],
    ]), true);
}
echo json_encode($ids);
