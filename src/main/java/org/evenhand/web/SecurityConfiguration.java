package org.evenhand.web;

import javax.sql.DataSource;
import org.evenhand.frontdesk.web.DeskCookie;
import org.evenhand.frontdesk.web.LateHelpPages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.session.jdbc.config.annotation.SpringSessionDataSource;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Who may come in at all, and the headers that every answer carries. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(tableName = "identity.session", maxInactiveIntervalInSeconds = 3600)
class SecurityConfiguration {
    static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    /**
     * The desk while the database is away, and a tablet of the desk: without session, so without
     * the token that a session keeps. Their tickets are cookies that no other site's form can bring
     * along.
     */
    @Bean
    @Order(1)
    SecurityFilterChain deskWhileAway(HttpSecurity http) throws Exception {
        http.securityMatcher("/desk/away", "/desk/away/**", "/desk/tablet", "/desk/tablet/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(csrf -> csrf.disable())
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable());
        return withHeaders(http).build();
    }

    /** Rights are asked for by each handler (Needs); here stands only what needs no sign-in. */
    @Bean
    SecurityFilterChain door(
            HttpSecurity http, AfterSigningIn afterSigningIn, FormsThatCameLate formsThatCameLate)
            throws Exception {
        OnlyPagesAreComeBackTo comeBackTo = new OnlyPagesAreComeBackTo();
        afterSigningIn.setRequestCache(comeBackTo);
        http.authorizeHttpRequests(requests ->
                        requests.requestMatchers(
                                        "/assets/**",
                                        "/hidden.html",
                                        "/sign-in",
                                        "/sign-in/wait",
                                        LateHelpPages.PATH,
                                        "/first-run",
                                        "/first-run/restore",
                                        "/error")
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .formLogin(form ->
                        form.loginPage("/sign-in")
                                .usernameParameter("name")
                                .passwordParameter("password")
                                .failureHandler(new FailedSignIns())
                                .successHandler(afterSigningIn))
                .exceptionHandling(refused -> refused.accessDeniedHandler(formsThatCameLate))
                .logout(out ->
                        out.logoutUrl("/sign-out")
                                .logoutSuccessUrl("/sign-in?out")
                                .deleteCookies(DeskCookie.NAME))
                .requestCache(cache -> cache.requestCache(comeBackTo));
        return withHeaders(http).build();
    }

    private static HttpSecurity withHeaders(HttpSecurity http) throws Exception {
        return http.headers(headers ->
                headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                        .frameOptions(frame -> frame.deny()));
    }

    /** Sessions have a small pool of their own; its transactions never borrow from the record's. */
    @Bean
    TransactionOperations springSessionTransactionOperations(
            @SpringSessionDataSource DataSource sessions) {
        return new TransactionTemplate(new DataSourceTransactionManager(sessions));
    }
}
